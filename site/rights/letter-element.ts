import { speakWords, type SpeakWords } from './browser-words.ts';
import { letterText } from './letter.ts';
import type { ReadyLetter } from './letters.ts';
import { offerSending } from './letter-sending.ts';
import { linkPhone } from './link-phone.ts';
import { mailtoUrl } from './mailto.ts';
import { paragraphsOf, type LetterParagraph } from './letter-languages.ts';
import { fetchLetterPdf } from './pdf/fetch-letter-pdf.ts';
import { answerDay, timeOf, type Instant } from './place-time.ts';
import { calendarFile } from './reminder.ts';
import { remindersOf } from './reminders-of-letter.ts';
import type { Recipient, RequestData } from './request-data.ts';
import type { RequestWithoutPlaces } from './read-request.ts';
import { saveFile } from './save-file.ts';
import { sayClock } from './say-clock.ts';
import { serviceUrl } from './service-url.ts';
import { sentRequest } from './sent-request.ts';
import { letterForms } from './say.ts';

/** What stands in a letter on the page. */
export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
}

/** One letter on the page, which the reader may change, and the ways by which it gets to the one who answers. */
export class LetterElement extends HTMLElement {
  #say!: SpeakWords;
  #langs: readonly string[] = [];

  /** The letter as it stands, with what the reader has changed. */
  get written(): WrittenLetter {
    return { subject: this.#subject.value, text: this.#text.value };
  }

  set written({ subject, text }: WrittenLetter) {
    this.#subject.value = subject;
    this.#text.value = text;
    this.#follow();
  }

  /** Puts a letter in. The ways out are those that the recipient has. */
  show(ready: ReadyLetter, data: RequestData, now: Instant, request?: RequestWithoutPlaces): void {
    this.#say = speakWords(data.words);
    const { recipient, letter, readAlong } = ready;
    this.#langs = ready.langs;
    this.#part('to').textContent = this.#say('letter.to', { controller: recipient.name });
    for (const field of [this.#subject, this.#text, this.#part('paper')]) {
      field.lang = data.letter.lang;
      field.dir = data.letter.dir;
    }
    this.#subject.value = letter.subject;
    this.#text.value = letterText(letter);
    this.#sayLanguage(readAlong, data);
    this.#sayUrgency(ready, data);
    this.#showWays(ready);
    if (request) this.#offerSending(ready, request);
    this.#showAfter(ready, data, request?.route === 'access', now);
    this.addEventListener('input', () => {
      this.#follow();
    });
    this.#follow();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  get #text(): HTMLTextAreaElement {
    return this.#part('text') as HTMLTextAreaElement;
  }

  get #subject(): HTMLInputElement {
    return this.#part('subject') as HTMLInputElement;
  }

  #sayLanguage(readAlong: ReadyLetter['readAlong'], data: RequestData): void {
    const along = this.#part('read-along');
    const language = this.#part('language');
    along.hidden = language.hidden = !readAlong;
    if (!readAlong || !data.readAlong) return;
    language.textContent = this.#say('letter.language', { language: data.letterLanguage });
    along
      .querySelector('div')!
      .replaceChildren(...[readAlong.subject, ...readAlong.paragraphs].map((words) => paragraph(words)));
  }

  #sayUrgency({ film, recipient }: ReadyLetter, data: RequestData): void {
    const line = film && sayClock(film, this.#say, data.formats, recipient.phone);
    const urgent = this.#part('urgent');
    urgent.hidden = line?.isUrgent !== true;
    urgent.replaceChildren(...(line?.sentences ?? []).map((words) => paragraph(words, recipient)));
  }

  #showWays({ recipient, places }: ReadyLetter): void {
    const { phone, email, postalAddress, website, homepage } = recipient;
    const ways = [
      email && this.#say('send.email-address', { email }),
      postalAddress && this.#say('send.post-address', { address: postalAddress }),
      phone && this.#say('send.phone', { phone }),
      !email && !postalAddress && !phone && !website && !homepage && this.#say('send.unknown'),
    ].filter((words) => typeof words === 'string');
    this.#part('addresses').replaceChildren(...ways.map((words) => paragraph(words, recipient)));
    this.#part('mail').dataset['to'] = email ?? '';
    this.#lead('service', website === undefined ? undefined : serviceUrl(recipient, places));
    this.#lead('homepage', homepage);
    this.#part('copy').addEventListener('click', () => void this.#copy());
    this.#part('print').addEventListener('click', () => {
      print();
    });
    this.#part('pdf').addEventListener('click', () => void this.#savePdf());
    this.#part('save').addEventListener('click', () => {
      const { subject, text } = this.written;
      saveFile(`${this.#say('letter.file')}.txt`, 'text/plain', `${subject}\n\n${text}`);
    });
  }

  /** Shows a way that leads to another site, where there is one. */
  #lead(name: 'service' | 'homepage', address: string | undefined): void {
    const part = this.#part(name);
    part.hidden = address === undefined;
    if (address !== undefined) part.querySelector('a')!.href = address;
  }

  #offerSending(ready: ReadyLetter, request: RequestWithoutPlaces): void {
    const { endpoint } = ready.recipient;
    if (endpoint === undefined) return;
    const read = () => sentRequest(request, ready, { lang: this.#text.lang, ...this.written });
    offerSending(this.#part('sending'), endpoint, read, this.#say);
  }

  #showAfter({ film }: ReadyLetter, data: RequestData, isAnsweredInMonth: boolean, now: Instant): void {
    const day = answerDay(timeOf(now).date);
    const answer = this.#part('answer');
    answer.hidden = !isAnsweredInMonth;
    answer.textContent = this.#say('after.answer', { date: letterForms(data.formats).date(day) });
    const reminders = remindersOf(isAnsweredInMonth ? day : undefined, film, this.#say);
    this.#part('after').hidden = reminders.length === 0;
    this.#part('remind').addEventListener('click', () => {
      const file = calendarFile(reminders, data.words.lang, now);
      saveFile(`${this.#say('after.file')}.ics`, 'text/calendar', file);
    });
  }

  /** Keeps the ways out in step with what the reader changes. */
  #follow(): void {
    const { subject, text } = this.written;
    const mail = this.#part('mail') as HTMLAnchorElement;
    const email = mail.dataset['to'] ?? '';
    const href = email === '' ? undefined : mailtoUrl(email, subject, text);
    this.#part('mail-way').hidden = href === undefined;
    if (href !== undefined) mail.href = href;
    const long = this.#part('long');
    long.hidden = email === '' || href !== undefined;
    long.textContent = long.hidden ? '' : this.#say('send.email-long', { email });
    this.#part('paper').replaceChildren(
      paragraph(subject),
      ...this.#paragraphs.map((each) => Object.assign(paragraph(each.text), { lang: each.lang })),
    );
    this.#part('status').textContent = '';
  }

  get #paragraphs(): readonly LetterParagraph[] {
    return paragraphsOf(this.written.text, this.#langs);
  }

  /** Saves the letter as PDF; where that cannot be made here, the browser makes one in its dialog for printing. */
  async #savePdf(): Promise<void> {
    const letter = { subject: this.#subject.value, paragraphs: this.#paragraphs, lang: this.#text.lang };
    const pdf = await fetchLetterPdf(letter, this.dataset['fonts']!);
    if (pdf) saveFile(`${this.#say('letter.file')}.pdf`, 'application/pdf', pdf);
    else {
      this.#part('status').textContent = this.#say('send.pdf-print');
      print();
    }
  }

  async #copy(): Promise<void> {
    const text = this.#text;
    try {
      await navigator.clipboard.writeText(text.value);
      this.#part('status').textContent = this.#say('send.copied');
    } catch {
      // A browser that forbids it leaves the text marked, so that one key copies it.
      text.focus();
      text.select();
    }
  }
}

function paragraph(words: string, recipient?: Recipient): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...linkPhone(words, recipient));
  return made;
}

customElements.define('insyn-letter', LetterElement);
