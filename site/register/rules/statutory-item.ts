import { headingOf } from '../columns/headings.ts';
import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import { fieldsOf } from '../schema/tables.ts';
import type { Rule } from './rule.ts';

/** The fields that answer the statutory register, kamerabevakningslagen 10 §. */
const statutoryFields = fieldsOf('places').filter(({ statutory }) => statutory !== undefined);

/** An item of the statutory register that a row lacks. A column that lacks altogether is told once. */
export const statutoryItem: Rule = ({ rows, tables }) => {
  const ofPlaces = tables.filter(({ table }) => table === 'places');
  const absent = statutoryFields.filter(
    (field) => ofPlaces.length > 0 && ofPlaces.every((table) => table.absent.includes(field)),
  );
  const whole = absent.map((field): Issue => ({
    code: 'column-not-stated',
    at: { file: ofPlaces[0]!.source.file, sheet: ofPlaces[0]!.source.sheet },
    variables: {
      field: field.name,
      table: 'places',
      heading: headingOf('places', field.name, 'sv'),
      item: field.statutory!,
    },
  }));
  const single = rows.places.flatMap((row) =>
    statutoryFields
      .filter(
        (field) =>
          !absent.includes(field) && row.values[field.name as 'address'] === undefined && row.isValid,
      )
      // A planned place has no assessment yet, and an exemption needs none.
      .filter((field) => !(field.statutory === 5 && isWithoutAssessment(row.values)))
      .map((field): Issue => ({
        code: 'statutory-item',
        at: cellOf(row, field.name),
        variables: {
          field: field.name,
          table: 'places',
          heading: headingOf('places', field.name, 'sv'),
          item: field.statutory!,
        },
      })),
  );
  return [...whole, ...single];
};

function isWithoutAssessment({
  status,
  decisionKind,
}: {
  status?: string | undefined;
  decisionKind?: string | undefined;
}): boolean {
  return status === 'planned' || status === 'decision-pending' || decisionKind === 'exempt';
}
