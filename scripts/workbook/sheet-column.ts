import type { MappedTable } from '../../site/register/columns/map-columns.ts';
import type { CellKind } from '../../site/register/schema/field.ts';
import type { Field } from '../../site/register/schema/tables.ts';

/** A column of a sheet: its heading, and the field that it holds; none where the column is not ours. */
export interface SheetColumn {
  readonly heading: string;
  readonly field?: Field | undefined;
}

/** The columns of a source table as they stand, with the fields that they were understood as. */
export function columnsOfSource({ source, columns }: MappedTable): readonly SheetColumn[] {
  return source.headings.map(({ text }, index) => ({
    heading: text,
    field: columns.find((column) => column.index === index)?.field,
  }));
}

/** Widths in characters. Texts that fill more wrap. */
const widths: Readonly<Record<CellKind, number>> = {
  text: 24,
  id: 22,
  reference: 22,
  code: 28,
  codes: 34,
  date: 13,
  number: 13,
  'whole-number': 10,
  coordinate: 13,
  'hours-of-retention': 14,
  'weekly-hours': 26,
  'yes-no': 11,
  email: 34,
  'web-address': 34,
  geometry: 30,
};

/** The width of a column in characters, never narrower than the longest word of its heading. */
export function widthOf({ heading, field }: SheetColumn): number {
  const longestWord = Math.max(...heading.split(' ').map((word) => word.length));
  const width = field === undefined ? 20 : field.translatable ? 48 : widths[field.cell];
  return Math.max(width, longestWord + 3);
}

/** How Excel shows what is typed into the column. Dates show year first, and ids keep their leading zeros. */
export function numberFormatOf({ field }: SheetColumn): string | undefined {
  switch (field?.cell) {
    case 'date':
      return 'yyyy-mm-dd';
    case 'id':
    case 'reference':
    case 'email':
    case 'web-address':
    case 'weekly-hours':
      return '@';
    case 'text':
      return field.translatable ? undefined : '@';
    default:
      return undefined;
  }
}
