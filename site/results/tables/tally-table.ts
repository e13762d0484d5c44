import type { WordKey } from '../../i18n/word-keys.ts';
import { numberCell, wordCell } from '../cell.ts';
import type { Table } from '../table.ts';
import type { TallyKey } from '../tallies.ts';
import { notStated, type Count, type Tally } from '../tally.ts';

/** Lists of codes that have their words with those of the register. */
const vocabularies: Partial<Readonly<Record<TallyKey, string>>> = {
  status: 'placeStatus',
  kind: 'placeKind',
  purpose: 'purpose',
  sound: 'sound',
  viewing: 'viewing',
};

/** What a row of a tally is called. */
export function codeWord(key: TallyKey, code: string): WordKey {
  if (code === notStated) return 'results:not-stated';
  const list = vocabularies[key];
  return (list === undefined ? `results:${key}.${code}` : `codes:${list}.${code}`) as WordKey;
}

const countCells = ({ places, cameras, uncounted }: Count) =>
  [places, cameras, uncounted].map((number) => numberCell(number));

/** A tally as a table, with all together in the last row. Where nothing was counted it has no row. */
export function tallyTable(key: TallyKey, { rows, total }: Tally): Table {
  return {
    columns: ['what', 'places', 'cameras', 'uncounted'],
    rows:
      total.places === 0
        ? []
        : [
            ...rows.map((row) => [wordCell(codeWord(key, row.code)), ...countCells(row)]),
            [wordCell('results:all-together'), ...countCells(total)],
          ],
  };
}
