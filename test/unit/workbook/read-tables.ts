import { chooseTables } from '../../../site/register/columns/choose-tables.ts';
import { readRows } from '../../../site/register/rows/read-rows.ts';
import { readSource } from '../../../site/register/source/read-source.ts';

/** The values of every row of a register, by table, and the codes of what was found wrong. */
export async function readTables(folder: string, source?: string) {
  const { tables, issues } = await readSource(folder, source);
  const chosen = chooseTables(tables, {});
  const rows: Record<string, unknown[]> = {};
  const codes = [...issues, ...chosen.issues].map(({ code }) => code);
  for (const table of chosen.tables) {
    const read = readRows(table, 'sv');
    codes.push(...read.issues.map(({ code }) => code));
    rows[table.table] = read.rows.map(({ values }) => values);
  }
  return { rows, codes };
}
