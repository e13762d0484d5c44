import type { SpeakWords } from './browser-words.ts';
import { sendRequest, type SentRequest } from './sent-request.ts';

/**
 * The part of a letter that sends it to the municipality's endpoint. All that will be sent is shown first, and
 * nothing is sent before the reader has said yes to it.
 *
 * @param read What would be sent if it were sent now.
 */
export function offerSending(
  part: HTMLElement,
  address: string,
  read: () => SentRequest,
  say: SpeakWords,
): void {
  const named = (name: string): HTMLElement => part.querySelector<HTMLElement>(`[data-send="${name}"]`)!;
  const [begin, shown, status] = [named('begin'), named('shown'), named('status')];
  let request: SentRequest | undefined;
  part.hidden = false;
  begin.addEventListener('click', () => {
    request = read();
    named('address').textContent = say('send.here-about', { address });
    named('letter').textContent = `${request.letter.subject}\n\n${request.letter.text}`;
    named('letter').lang = request.letter.lang;
    named('data').textContent = JSON.stringify(request, undefined, 2);
    status.textContent = '';
    begin.hidden = true;
    shown.hidden = false;
    named('heading').focus();
  });
  const close = (): void => {
    request = undefined;
    shown.hidden = true;
    begin.hidden = false;
    begin.focus();
  };
  named('no').addEventListener('click', close);
  named('yes').addEventListener('click', () => {
    if (!request) return;
    const sending = request;
    close();
    void sendRequest(address, sending).then((isReceived) => {
      status.textContent = say(isReceived ? 'send.here-done' : 'send.here-failed');
    });
  });
}
