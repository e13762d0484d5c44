import type { WordKey } from '../i18n/word-keys.ts';
import type { Cell } from './cell.ts';

/** A column: the key of its heading in `content/<lang>/results.json`, without `column.`. */
export type ColumnKey = WordKey extends infer Key
  ? Key extends `results:column.${infer Name}`
    ? Name
    : never
  : never;

/** A table of figures, without language. Every row has as many cells as there are columns, and the first names it. */
export interface Table {
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly (readonly Cell[])[];
}
