import { expect, test } from 'vitest';
import { readPage } from '../../../site/readability/read-page.ts';

const read = (markup: string) => readPage('sida.html', `<main>${markup}</main>`, ['Stora torget']);

test('only what stands at an easy level is read, and names are not read for their words', () => {
  const [sentence, ...more] = read(
    '<p>Vanlig text.</p><div data-level="easy-read"><p>Platsen heter <span>Stora torget</span>.</p></div>',
  );
  expect(more).toEqual([]);
  expect(sentence?.phrases).toEqual(['Platsen heter \ufffc.']);
});

test('telephone numbers and other addresses are no words and no numbers', () => {
  const [sentence] = read('<p data-level="easy-read">Ring <a href="tel:112">112</a>.</p>');
  expect(sentence?.phrases).toEqual(['Ring \ufffc.']);
});

test('phrases are told apart', () => {
  const [sentence] = read(
    '<p data-level="easy-read"><span data-phrase>Fråga</span> <span data-phrase>innan filmen är borta.</span></p>',
  );
  expect(sentence?.phrases).toEqual(['Fråga', 'innan filmen är borta.']);
});

test('the words under symbols are no part of the sentence, but the symbols are counted with it', () => {
  const sentences = read(
    `<ol data-level="symbols"><li><span aria-hidden="true"><span data-concept="camera">kamera</span>
      <span data-digits="2">2</span></span> <span>Här finns 2 kameror.</span></li></ol>`,
  );
  expect(sentences).toHaveLength(1);
  expect(sentences[0]?.phrases).toEqual(['Här finns 2 kameror.']);
  expect(sentences[0]?.symbols).toBe(2);
});

test('a picture of numbers that is hidden from screen readers is no sentence', () => {
  expect(read('<div data-level="easy-read"><div aria-hidden="true"><p>0 6 12</p></div></div>')).toEqual([]);
});

test('of wordings for different answers each is a sentence', () => {
  const sentences = read(
    `<fieldset data-level="easy-read"><legend><span data-when="route=access">Vill du säga något mer?</span>
      <span data-when="route=place">Vad är fel?</span></legend></fieldset>`,
  );
  expect(sentences.map(({ phrases }) => phrases)).toEqual([['Vill du säga något mer?'], ['Vad är fel?']]);
});
