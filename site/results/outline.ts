import type { WordKey } from '../i18n/word-keys.ts';
import type { TableKey } from './tables.ts';

/** A part of the page of figures: a question, what else must be said, and the tables that answer it. */
export interface Section {
  readonly key: string;
  readonly heading: WordKey;
  readonly notes: readonly WordKey[];
  readonly tables: readonly TableKey[];
}

const section = (
  key: 'places' | 'reviews' | 'spot' | 'film' | 'effects' | 'costs' | 'rights' | 'controllers' | 'quality',
  tables: readonly TableKey[],
  notes: readonly WordKey[] = [],
): Section => ({ key, heading: `results:section.${key}`, notes, tables });

/** The page of figures, question by question. */
export const sections: readonly Section[] = [
  section('reviews', ['reviews', 'due', 'years', 'pending'], ['results:note.routine']),
  section('spot', ['directions', 'deviations', 'signs']),
  section('effects', ['effects', 'evaluations']),
  section('costs', ['sums', 'costs', 'sources'], ['results:note.costs']),
  section('film', ['retention', 'long-kept']),
  section('rights', ['requests', 'supervision']),
  section('places', ['status', 'kind', 'purpose', 'sound', 'viewing']),
  section('controllers', ['controllers']),
  section('quality', ['quality', 'missing', 'freshness'], ['results:note.quality']),
];

/** Tables that are read at once; the others are unfolded, since a chart says the same or they are long. */
export const openTables: ReadonlySet<TableKey> = new Set<TableKey>([
  'due',
  'deviations',
  'pending',
  'sums',
  'long-kept',
  'requests',
  'supervision',
  'controllers',
]);

/** The most rows of one table that a page shows; all are in its file. */
export const mostRows = 50;
