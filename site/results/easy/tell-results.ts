import { nameValue } from '../../explanations/speaker.ts';
import type { Sentence, SymbolSentence } from '../../explanations/statement.ts';
import { symbolPiecesOf } from '../../explanations/symbols/symbol-pieces.ts';
import { toldLine, type ToldLine } from '../../explanations/told-line.ts';
import type { WordKey } from '../../i18n/word-keys.ts';
import type { Register } from '../../register/model/register.ts';
import type { Results } from '../results.ts';
import { lineValues } from './numbers.ts';
import { easyOutline } from './outline.ts';

/** A line of the figures, as easy read and symbols both tell it. */
export interface ToldResult extends ToldLine {
  /** Whether it says that the register does not state something. */
  readonly isUnknown: boolean;
}

/** A question about the figures and its lines. */
export interface EasySection {
  readonly key: string;
  readonly heading: SymbolSentence;
  readonly lines: readonly ToldResult[];
}

const keyOf = (name: string): WordKey => `results-easy:${name}` as WordKey;

function toldOf(
  name: string,
  pictures: Parameters<typeof toldLine>[1],
  values: Sentence['values'],
): ToldResult {
  return { ...toldLine(keyOf(name), pictures, values), isUnknown: name.endsWith('unknown') };
}

/** The opening at the easy levels: what it is about, and whose places are told of where they are not all. */
export function easyLead({ controller }: Results): readonly ToldResult[] {
  const { lead } = easyOutline;
  return [
    toldOf('lead', lead, {}),
    ...(controller ? [toldOf('lead-of', lead, { controller: nameValue(controller.name) })] : []),
  ];
}

/**
 * The figures in easy read and with symbols, question by question. One with nothing to tell is left out.
 *
 * @param outdatedSigns How many of the signs are out of date, as the published states tell.
 */
export function easySections(
  results: Results,
  register: Register,
  outdatedSigns: number,
): readonly EasySection[] {
  const values = lineValues(results, register, outdatedSigns);
  return Object.entries(easyOutline.sections)
    .map(([key, { heading, told }]) => ({
      key,
      heading: { sentence: keyOf(`${key}.heading`), values: {}, symbols: symbolPiecesOf(heading, {}) },
      lines: told.flatMap(({ line, ...pictures }) => {
        const name = `${key}.${line}`;
        const of = values[name];
        return of ? [toldOf(name, pictures, of)] : [];
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
}
