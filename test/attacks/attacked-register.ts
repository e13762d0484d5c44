import { fieldsOf, type Field, type TableName } from '../../site/register/schema/tables.ts';
import type { MunicipalityFixture } from '../factories.ts';
import { attackStrings } from './attack-strings.ts';

/** Texts that are no free ones: what they say is looked up. */
const lookedUp = new Set(['coordinateSystem', 'publication']);

const isFree = ({ name, cell }: Field): boolean => cell === 'text' && !lookedUp.has(name);

/** The free fields of the register, as `table.field`. */
export const freeFields: readonly string[] = (
  ['controllers', 'places', 'cameras', 'reviews', 'services'] as const
).flatMap((table) =>
  fieldsOf(table)
    .filter(isFree)
    .map(({ name }) => `${table}.${name}`),
);

/** The most characters of the fields that hold less than others. */
const most: Readonly<Record<string, number>> = {
  organisationNumber: 20,
  phone: 60,
  dataProtectionOfficerPhone: 60,
  district: 200,
  decisionReference: 200,
  decidedBy: 200,
  byRole: 200,
  secrecyRole: 200,
};

/** The attack of a number that fits into so many characters; the next where it does not. */
function attackThatFits(number: number, length: number): string {
  const attack = attackStrings[number % attackStrings.length]!;
  return attack.length <= length ? attack : attackThatFits(number + 1, length);
}

/** How the attacks are spread over rows. */
export interface Spread {
  readonly places: number;
  /** How many attacks stand one after the other in each field, but for names. */
  readonly inField: number;
  /** The row with whose attacks the first row begins: another gives each field another text. */
  readonly from?: number;
}

/** Each field of a row begins with another attack, and each row goes on where the one before ended. */
function attackedCells(table: TableName, row: number, { inField, from = 0 }: Spread): Record<string, string> {
  const fields = fieldsOf(table).filter(isFree);
  return Object.fromEntries(
    fields.map(({ name, translatable }, index) => {
      const length = most[name] ?? 5000;
      const count = name === 'name' || length < 1000 ? 1 : inField;
      const first = (from + row) * inField + index * 7;
      const text = Array.from({ length: count }, (_, next) => attackThatFits(first + next, length)).join(' ');
      return [translatable ? `${name}[sv]` : name, text];
    }),
  );
}

/** A municipality folder whose every free field, of the register and of the settings, is an attack. */
export function attackedMunicipality(languages: readonly string[], spread: Spread): MunicipalityFixture {
  const rows = Array.from({ length: spread.places }, (_, row) => row);
  const line = (number: number): string => attackThatFits(number, 500).replace(/[\r\n\u2028\u2029]+/g, ' ');
  const contact = { phone: line(3), postalAddress: line(40), visitingAddress: line(80) };
  const cells = (table: TableName, row: number) => attackedCells(table, row, spread);
  const register = {
    controllers: rows.map((row) => ({
      ...cells('controllers', row),
      id: `controller-${row}`,
      kind: 'board',
      email: 'registrator@kommunen.example',
    })),
    places: rows.map((row) => ({
      ...cells('places', row),
      id: `place-${row}`,
      kind: 'school',
      controller: `controller-${row}`,
      purposes: 'prevent-crime',
      viewing: 'recorded',
      retention: 72,
      cameraCount: 1,
      sign: 'ja',
      north: Number((58.900123 + row / 10_000).toFixed(6)),
      east: 13.250457,
      precision: 50,
      secrecyResult: 'cleared',
      protectedObject: 'nej',
      ...(row % 7 === 6 ? { publication: 'without-position', withheldReason: 'security-measure' } : {}),
    })),
    cameras: rows.map((row) => ({ ...cells('cameras', row), id: `camera-${row}`, place: `place-${row}` })),
    reviews: rows.map((row) => ({
      ...cells('reviews', row),
      place: `place-${row}`,
      date: '2026-04-01',
      kind: 'direction-check',
      outcome: 'deviation',
    })),
    services: rows.slice(0, 12).map((row) => ({ ...cells('services', row), id: `service-${row}` })),
  };
  return {
    settings: {
      name: line(0),
      shortName: line(60),
      languages: [...languages],
      address: 'https://kameror.kommunen.example/',
      contact,
      dataProtectionOfficer: { ...contact, name: line(120) },
      protectedIdentity: { phone: line(140), visitingAddress: line(160) },
      supervisoryAuthority: { name: line(180), phone: line(200) },
      rights: { phone: line(220), email: 'registrator@kommunen.example', postalAddress: line(240) },
      register: { licence: line(20), attribution: line(50) },
      basemap: { attribution: line(90) },
    },
    files: { 'register.json': JSON.stringify(register) },
  };
}
