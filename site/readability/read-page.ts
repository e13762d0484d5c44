import { Parser } from 'htmlparser2';
import { nameMark, type ReadSentence } from './read-sentence.ts';

const blocks = new Set(
  'p li h1 h2 h3 h4 h5 h6 dt dd td th figcaption summary caption div section ol ul dl'.split(' '),
);
const silent = new Set(['script', 'style', 'svg', 'template', 'button', 'noscript']);
const voids = new Set(['br', 'img', 'hr', 'input', 'wbr', 'link', 'meta', 'source']);
const addresses = /https?:\/\/\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\p{L}|\+?\d[\d\s-]{5,}\d/gu;

interface Open {
  readonly level: ReadSentence['level'] | undefined;
  readonly isSilent: boolean;
  /** Whether the sentence ends where the element does. */
  readonly isWhole: boolean;
  /** A telephone number or other address, which is not read for its words. */
  readonly isAddress: boolean;
}

/**
 * The sentences of a built page that stand in elements with `data-level="easy-read"` or `symbols`: each
 * block of text is one, and each of the wordings (`data-when`) of which the reader's answers show one. Phrases are elements with `data-phrase`, symbols those with `data-concept`
 * or `data-digits`; the words under symbols are hidden from screen readers and are not read here either.
 *
 * @param names Names of the register, which are not read for their words.
 */
export function readPage(file: string, markup: string, names: readonly string[]): readonly ReadSentence[] {
  const sentences: ReadSentence[] = [];
  const open: Open[] = [];
  const longestFirst = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  let phrases = [''];
  let symbols = 0;

  const withoutNames = (text: string): string =>
    longestFirst
      .reduce((left, name) => left.replaceAll(name, nameMark), text.replace(addresses, nameMark))
      .replace(/\s+/gu, ' ')
      .trim();

  const finish = (): void => {
    const level = open.at(-1)?.level;
    const spoken = phrases
      .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
      .filter((phrase) => phrase !== '');
    if (level && spoken.length > 0)
      sentences.push({
        level,
        text: file,
        source: file,
        phrases: spoken.map(withoutNames),
        ...(spoken.length > 1 ? { phraseLengths: spoken.map(({ length }) => length) } : {}),
        ...(symbols > 0 ? { symbols } : {}),
        isUnknown: false,
      });
    phrases = [''];
    symbols = 0;
  };

  const write = (text: string): void => {
    phrases = [...phrases.slice(0, -1), (phrases.at(-1) ?? '') + text];
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const isWhole = blocks.has(tag) || 'data-when' in attributes;
        if (isWhole) finish();
        const around = open.at(-1);
        const stated = attributes['data-level'];
        // What is kept from screen readers is a picture: its words are not part of the sentence.
        const isHidden =
          attributes['aria-hidden'] === 'true' || ('hidden' in attributes && stated === undefined);
        open.push({
          isWhole,
          level: stated === 'easy-read' || stated === 'symbols' ? stated : around?.level,
          isAddress: /^(?:tel:|mailto:|https?:)/u.test(attributes['href'] ?? ''),
          isSilent: (around?.isSilent ?? false) || silent.has(tag) || isHidden,
        });
        if ('data-phrase' in attributes) phrases.push('');
        if ('data-concept' in attributes || 'data-digits' in attributes) symbols += 1;
        if (voids.has(tag)) write(' ');
      },
      ontext(text) {
        const { isSilent = false, isAddress = false } = open.at(-1) ?? {};
        if (!isSilent) write(isAddress ? nameMark : text);
      },
      onclosetag() {
        if (open.at(-1)?.isWhole === true) finish();
        open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(markup);
  return sentences;
}
