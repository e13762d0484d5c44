import { speakPhrasesText } from '../explanations/phrases.ts';
import type { SymbolStatement } from '../explanations/statement.ts';
import { saySymbolLead, saySymbols } from '../explanations/symbols.ts';
import { factOf, factsOf } from '../facts/facts.ts';
import { isolatedText } from './isolated-text.ts';
import type { SignSource } from './sign-source.ts';
import { letterWidth } from './sign-heading.ts';
import { column, localWords, row, type SignNode } from './sign-node.ts';

/** Sentences about how it is filmed that stand on a sign: what would surprise. */
const surprising =
  /how\.(?:sound-(?:live|recorded|unknown)|viewing-(?:live|both\.live)|technology-(?!none|panning))/u;

/** What the sign need not say: its place, and what the time that film is kept is like. */
const isTaken = /^symbols:(?:lead\.place|kept\.(?:then|weeks|over-weeks|months))$/u;

/** The sentences of a sign with symbols: the opening of the place's page and what would surprise. */
export function symbolSentences({ place, register }: SignSource): readonly SymbolStatement[] {
  const how = saySymbols(factOf(factsOf(place, register), 'how'), place.status);
  const lead = saySymbolLead(place, register).filter(({ sentence }) => !isTaken.test(sentence));
  return [...lead, ...how.filter(({ sentence }) => surprising.test(sentence))];
}

const columns = 3;

/** Letters of the longest word, which must have room beside nothing else in its box. */
function longestWord({ languages, register }: SignSource, sentences: readonly SymbolStatement[]): number {
  const { registerLanguage } = register.municipality;
  const words = languages.flatMap((locale) =>
    locale === undefined
      ? []
      : sentences.flatMap((sentence) => speakPhrasesText(sentence, locale, registerLanguage).split(' ')),
  );
  return Math.max(...words.map(({ length }) => length));
}

/** The sentences in boxes, symbols over words, three beside each other. */
export function symbolGrid(source: SignSource, scale: number): SignNode {
  const { layout, register } = source;
  const [first, second] = source.languages;
  const languages = second !== undefined && layout.isRoomy ? [first, second] : [first];
  const sentences = symbolSentences(source);
  const gap = layout.margin * 0.4;
  const width = (layout.width - 2 * layout.margin - (columns - 1) * gap) / columns - 0.1;
  const inner = width - gap - 0.4;
  const between = gap * 0.5;
  // All symbols of a sentence stand beside each other: in a second row they would lie on the words.
  const symbolOf = ({ symbols }: SymbolStatement): number =>
    Math.min(layout.icon * 1.05 * scale, (inner - (symbols.length - 1) * between) / symbols.length);
  const words = (index: number): number =>
    Math.min(
      layout.most * (index === 0 ? 0.5 : 0.4) * scale,
      inner / (longestWord(source, sentences) * letterWidth),
    );
  return row(
    'ltr',
    { flexWrap: 'wrap', gap },
    sentences.map((sentence) =>
      column(
        {
          width,
          border: '4px solid #0a0a0a',
          borderRadius: gap * 0.6,
          padding: gap * 0.5,
          gap: gap * 0.4,
          alignItems: 'flex-start',
        },
        [
          row(
            'ltr',
            { gap: between, width: inner, alignItems: 'center' },
            sentence.symbols.map((piece): SignNode =>
              typeof piece === 'string'
                ? { kind: 'symbol', concept: piece, size: symbolOf(sentence) }
                : { kind: 'digits', digits: piece.digits, size: symbolOf(sentence) },
            ),
          ),
          ...languages.map((locale, index): SignNode => ({
            kind: 'words',
            tag: 'p',
            words: localWords(isolatedText(sentence, locale, register.municipality.registerLanguage), locale),
            // A name that is longer than a line breaks only within a known width.
            style: {
              width: inner,
              fontSize: words(index),
              fontWeight: index === 0 ? 700 : 400,
              lineHeight: 1.15,
            },
          })),
        ],
      ),
    ),
  );
}
