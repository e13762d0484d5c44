import type { Register } from '../register/model/register.ts';
import type { Results } from './results.ts';
import type { Table } from './table.ts';
import { costsTable, sourcesTable, sumsTable } from './tables/cost-tables.ts';
import {
  controllersTable,
  missingTable,
  qualityTable,
  requestsTable,
  yearsTable,
} from './tables/figure-tables.ts';
import { listTables } from './tables/list-tables.ts';
import { tallyTable } from './tables/tally-table.ts';
import { tallyKeys, type TallyKey } from './tallies.ts';

/** The tables that are not tallies, and what they are made of. */
const otherTables = {
  years: (results: Results) => yearsTable(results),
  sums: ({ costs }: Results) => sumsTable(costs),
  sources: ({ costs }: Results) => sourcesTable(costs),
  costs: ({ placesNow }: Results) => costsTable(placesNow),
  requests: (results: Results, register: Register) => requestsTable(register, results),
  quality: ({ quality }: Results) => qualityTable(quality),
  missing: ({ quality }: Results) => missingTable(quality),
  controllers: (_: Results, register: Register) => controllersTable(register),
} as const;

type ListKey = keyof typeof listTables;
/** A table of the follow-up, which is also the name of its file. */
export type TableKey = TallyKey | keyof typeof otherTables | ListKey;

const listKeys = Object.keys(listTables) as readonly ListKey[];

/** Every table of the follow-up. That of the controllers is of the whole register alone. */
export const tableKeys: readonly TableKey[] = [
  ...tallyKeys,
  ...(Object.keys(otherTables) as readonly (keyof typeof otherTables)[]),
  ...listKeys,
];

const isTally = (key: TableKey): key is TallyKey => tallyKeys.some((tally) => tally === key);
const isList = (key: TableKey): key is ListKey => listKeys.some((list) => list === key);

/** A table of figures. */
export function tableOf(key: TableKey, results: Results, register: Register): Table {
  if (isTally(key)) return tallyTable(key, results.tallies[key]);
  if (!isList(key)) return otherTables[key](results, register);
  const { asOf, municipality } = register;
  return listTables[key](results.lists, { asOf, reviewMonths: municipality.publication.reviewMonths });
}

/** The tables that a page of figures has: the controllers are set beside each other only where all are told of. */
export function tablesOf({ controller }: Results): readonly TableKey[] {
  return controller ? tableKeys.filter((key) => key !== 'controllers') : tableKeys;
}
