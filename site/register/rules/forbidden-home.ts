import { comparable } from '../cells/reading.ts';
import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import { apartmentsIn } from './apartment.ts';
import type { Rule } from './rule.ts';
import { writtenTexts } from './written-texts.ts';

/** A place that is a home: it may appear nowhere (OSL 26:1). */
export const forbiddenHome: Rule = ({ rows }) =>
  rows.places
    .filter(({ values }) => values.kind === 'home')
    .map((row): Issue => ({ code: 'forbidden-home', at: cellOf(row, 'kind') }));

/** A street address: a Swedish street name and its number, or a postal code. */
const streetAddress =
  /\p{Lu}[\p{L} ]*(?:gatan|vägen|gränd|gränden|stigen|allén|backen|liden|grand|gata|väg|torg|torget)\s+\d+|\b\d{3}\s\d{2}\s+\p{Lu}/u;

/**
 * The address of somebody's apartment anywhere, and any street address in the table of services: it
 * can only be that of somebody who is cared for. The value is never repeated.
 */
export const forbiddenHomeAddress: Rule = (input) => {
  const issues: Issue[] = [];
  for (const { text, at, table } of writtenTexts(input)) {
    if (apartmentsIn(text).length > 0 || (table === 'services' && streetAddress.test(text)))
      issues.push({ code: 'forbidden-home-address', at });
  }
  return issues;
};

/** Headings that tell where or who somebody is. */
const whereOrWho =
  /adress|address|\bgata|street|postnummer|postal code|\bort\b|område|area|district|stadsdel|latitu|longitu|koordinat|coordinate|position|brukare|service user|personnummer|namn på/u;

/** A column of the services table that would tell where somebody is cared for. The services have no place. */
export const servicesPlace: Rule = ({ tables }) =>
  tables
    .filter(({ table }) => table === 'services')
    .flatMap(({ source, columns }) =>
      source.headings.flatMap((heading, index): Issue[] => {
        const isOurs = columns.some((column) => column.index === index);
        const isFilled = source.rows.some(
          ({ cells }) => cells[index] !== null && cells[index] !== undefined && cells[index] !== '',
        );
        if (isOurs || !isFilled || !whereOrWho.test(comparable(heading.text))) return [];
        const first = source.rows.find(({ cells }) => cells[index] !== null && cells[index] !== '');
        return [
          {
            code: 'services-place',
            at: { file: source.file, sheet: source.sheet, row: first?.row, column: heading.text },
          },
        ];
      }),
    );
