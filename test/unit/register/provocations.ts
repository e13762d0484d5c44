import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { MunicipalityFixture } from '../../factories.ts';
import type { IssueCode } from '../../../site/register/issue.ts';
import { largestText } from '../../../site/register/source/read-source.ts';

const area = { west: 13.2, south: 58.87, east: 13.3, north: 58.93 };
const points = [1, 2, 3, 4].map((number) => `nara-${number};Nära ${number};58.9;13.25`).join('\n');

/** A register of places as CSV, whole columns as they are written. */
const places = (csv: string, settings: MunicipalityFixture['settings'] = {}): MunicipalityFixture => ({
  settings,
  files: { 'platser.csv': csv },
});
/** A right place with one cell more. */
const place = (heading: string, cell: string, settings: MunicipalityFixture['settings'] = {}) =>
  places(`id;name;${heading}\nbadet;Badet;${cell}\n`, settings);
/** A workbook with one sheet of places. */
const sheet = async (places: Omit<WriteSheet, 'name'>): Promise<MunicipalityFixture> => ({
  files: { 'register.xlsx': await writeXlsx({ sheets: [{ name: 'Platser', ...places }] }) },
});
const json = (value: unknown): MunicipalityFixture => ({ files: { 'places.json': JSON.stringify(value) } });
/** A round outline of so many corners. */
const ringOf = (corners: number): readonly (readonly [number, number])[] =>
  Array.from({ length: corners }, (_, index) => {
    const turn = ((index % (corners - 1)) / (corners - 1)) * 2 * Math.PI;
    return [13.25 + 0.01 * Math.cos(turn), 58.9 + 0.005 * Math.sin(turn)];
  });
const service = (headings: string, cells: string): MunicipalityFixture => ({
  files: { 'platser.csv': 'id;name\nbadet;Badet\n', 'tjanster.csv': `id;name;${headings}\nt;T;${cells}\n` },
});

/** A municipality with symbols of its own. */
const symbols = (files: string, more: MunicipalityFixture['files'] = {}): MunicipalityFixture => ({
  files: {
    'platser.csv': 'id;name\nbadet;Badet\n',
    'symbols/manifest.yaml': `name: N\nlicence: L\nattribution: A\nlanguage: sv\nfiles: ${files}\n`,
    ...more,
  },
});

/** A municipality folder, and files in it of so many bytes of nothing. */
export interface Provocation extends MunicipalityFixture {
  readonly sparse?: Readonly<Record<string, number>>;
}

/** For every kind of problem a municipality folder that has it. */
export const provocations: Readonly<Record<IssueCode, Provocation>> = {
  'file-missing': { settings: { register: { source: 'finns-inte.csv' } }, files: {} },
  'file-unreadable': { files: { 'register.xlsx': 'ingen arbetsbok' } },
  'file-too-large': { files: {}, sparse: { 'platser.csv': largestText + 1 } },
  'register-missing': { files: {} },
  'register-ambiguous': { files: { 'platser.csv': 'id;name\n', 'listor.json': '[]' } },
  'register-empty': places('id;name\n'),
  'table-unknown': { files: { 'platser.csv': 'id;name\na;A\n', 'xyz.csv': 'q;w\n1;2\n' } },
  'sheet-hidden': {
    files: {
      'register.xlsx': await writeXlsx({
        sheets: [
          {
            name: 'Platser',
            rows: [
              ['id', 'name'],
              ['badet', 'Badet'],
            ],
          },
          {
            name: 'Granskningar',
            rows: [
              ['place', 'date'],
              ['badet', '2026-03-01'],
            ],
            hidden: true,
          },
        ],
      }),
    },
  },
  'table-missing': { files: { 'ansvariga.csv': 'id;name\na;A\n', 'tjanster.csv': 'id;name\nb;B\n' } },
  'encoding-guessed': {
    files: { 'platser.csv': Buffer.from('id;name\nforen;Fören\n', 'latin1') },
  },
  'decimal-comma-columns': places('id,name,north,east\nbadet,Badet,58,9012,13,2512\n'),
  'setting-missing': { settings: { name: undefined }, files: {} },
  'setting-wrong': { settings: { asOf: 'i går' }, files: {} },
  'setting-unknown': { settings: { namn: 'Prövköping' }, files: {} },
  'colour-contrast': { settings: { colours: { accent: '#ffff00' } }, files: {} },
  'contact-missing': place('address', 'Badgatan', { contact: {} }),
  'phone-unclear': place('address', 'Badgatan', { contact: { phone: 'växeln' } }),
  'symbols-manifest-missing': { files: { 'symbols/kamera.svg': '<svg/>' } },
  'symbols-setting-missing': { files: { 'symbols/manifest.yaml': 'name: N\n' } },
  'symbols-concept-unknown': symbols('{ camara: kamera.svg }'),
  'symbols-file-missing': symbols('{ camera: kamera.svg }'),
  'symbols-file-refused': symbols('{ camera: kamera.svg }', { 'symbols/kamera.svg': '<svg><script/></svg>' }),
  'symbols-lacking': symbols('{}'),
  'heading-missing': places('id;address\nbadet;Badgatan\n'),
  'heading-repeated': places('id;name;Namn\nbadet;Badet;Badhuset\n'),
  'heading-unknown': place('Väderstreck', 'norr'),
  'heading-empty': places('id;;name\nbadet;löst;Badet\n'),
  'column-not-stated': places('id;name\nbadet;Badet\n'),
  'row-above-headings': places('1;2;3\nid;name;address\nbadet;Badet;Badgatan\n'),
  'row-too-long': places('id;name\nbadet;Badet\nhallen;Hallen;Idrottshallen\n'),
  'row-unreadable': places('id;name\nbadet;"Badet;a\nhallen;Hallen;"b" c\n'),
  'cells-merged': await sheet({
    rows: [
      ['id', 'name', 'district'],
      ['badet', 'Badet', 'Centrum'],
      ['hallen', 'Hallen'],
    ],
    merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }],
  }),
  'formula-without-value': await sheet({
    rows: [
      ['id', 'name', 'district'],
      ['badet', 'Badet', ''],
    ],
    cells: new Map([['1,2', { formula: 'B2' }]]),
  }),
  'rows-hidden': await sheet({
    rows: [
      ['id', 'name'],
      ['badet', 'Badet'],
    ],
    rowDefs: new Map([[1, { hidden: true }]]),
  }),
  'row-without-values': places('id;name;Löpnummer\nbadet;Badet;1\n;;2\n'),
  'record-wrong': json([{ id: 'badet', name: 'Badet' }, 'Hallen']),
  'properties-missing': json({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [13.25, 58.9] } }],
  }),
  'example-row': places('id;name\nbadet;Badet\nexempel-badet;Exempelbadet\n'),
  'cell-missing': places('id;name\nbadet;\n'),
  'code-unknown': place('kind', 'rymdstation'),
  'codes-contradictory': place('recipients', 'Ingen, Polisen'),
  'date-wrong': place('start date', '2026-02-30'),
  'date-ambiguous': place('start date', '06-07-2021'),
  'number-wrong': place('camera count', 'några'),
  'number-ambiguous': place('cost purchase', '12.500'),
  'number-out-of-range': place('cost year', '19'),
  'yes-no-wrong': place('sign', 'kanske'),
  'duration-wrong': place('retention', 'länge'),
  'retention-unit-unclear': place('retention', '30'),
  'hours-wrong': place('hours', 'ibland'),
  'id-wrong': places('id;name\nsim hallen;Simhallen\n'),
  'value-nested': json([{ id: 'badet', name: 'Badet', area: { sv: 'Entrén', en: 'The entrance' } }]),
  'text-too-long': places(`id;name\nbadet;${'a'.repeat(6001)}\n`),
  'text-control-characters': places('id;name\nbadet;Ba\u0007det\n'),
  'email-wrong': {
    files: { 'platser.csv': 'id;name\nbadet;Badet\n', 'ansvariga.csv': 'id;name;email\nn;N;n at n\n' },
  },
  'web-address-wrong': {
    files: { 'platser.csv': 'id;name\nbadet;Badet\n', 'ansvariga.csv': 'id;name;website\nn;N;n.se\n' },
  },
  'geometry-wrong': place('polygon', 'en ruta'),
  'geometry-too-detailed': json({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { id: 'badet', name: 'Badet' },
        geometry: { type: 'Polygon', coordinates: [ringOf(5001)] },
      },
    ],
  }),
  'formula-failed': place('address', '#REF!'),
  'coordinate-incomplete': place('north', '58.9'),
  'coordinate-system-unknown': places(
    'id;name;north;east;coordinateSystem\nbadet;Badet;58.9;13.25;RT 90 ungefär\n',
  ),
  'duplicate-id': places('id;name\nbadet;Badet\nbadet;Hallen\n'),
  'duplicate-name': places('id;name\nbadet;Badet\nhallen;Badet\n'),
  'reference-unknown': place('controller', 'namnden'),
  'coordinate-outside': places('id;name;north;east\nbadet;Badet;59.9;13.25\n', { area }),
  'coordinate-far-away': places(`id;name;north;east\nbadet;Badet;60.9;13.25\n${points}\n`),
  'axes-swapped': places('id;name;north;east\nbadet;Badet;13.25;58.9\n', { area }),
  'date-order': places('id;name;start date;end date\nbadet;Badet;2026-03-01;2025-03-01\n'),
  'date-in-future': place('sign checked', '2030-01-01'),
  'status-contradicted': place('end date', '2025-03-01'),
  'retention-reason': place('retention', '30 dygn'),
  'recording-without-retention': places('id;name;viewing;retention\nbadet;Badet;recorded;0\n'),
  'retention-without-recording': places('id;name;viewing;retention\nbadet;Badet;live;72\n'),
  'review-overdue': {
    files: {
      'platser.csv': 'id;name\nbadet;Badet\n',
      'granskningar.csv': 'place;date;kind;nextDue\nbadet;2024-01-01;assessment;2025-01-01\n',
    },
  },
  'sign-never-checked': places('id;name\nbadet;Badet\n'),
  'statutory-item': places('id;name;address\nbadet;Badet;\nhallen;Hallen;Gatan 1\n'),
  'withheld-without-reason': place('publication', 'withheld'),
  'precision-missing': places('id;name;north;east\nbadet;Badet;58.9;13.25\n', { area }),
  'services-place': service('Adress', 'Storgatan 1'),
  'cameras-not-counted': {
    files: {
      'platser.csv': 'id;name;cameraCount\nbadet;Badet;1\n',
      'kameror.csv': 'id;place\nk1;badet\nk2;badet\n',
    },
  },
  'small-count': service('camera count', '2'),
  'requests-exceeded': {
    files: {
      'platser.csv': 'id;name\nbadet;Badet\n',
      'ansvariga.csv': 'id;name;requestsReceived;requestsInTime\nkultur;Kultur;20;21\n',
    },
  },
  'forbidden-personal-number': place('note', '19121212-1212'),
  'forbidden-home-address': place('address', 'Storgatan 1, lgh 1101'),
  'forbidden-protected-object': place('protected object', 'Ja'),
  'forbidden-home': place('kind', 'home'),
};
