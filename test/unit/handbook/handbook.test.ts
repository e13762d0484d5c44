import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { formatDate, formatRetention } from '../../../site/i18n/format.ts';
import { formatWeeklyHours } from '../../../site/i18n/format-hours.ts';
import type { Locale } from '../../../site/i18n/locales.ts';
import { translator } from '../../../site/i18n/translate.ts';
import type { WordKey } from '../../../site/i18n/word-keys.ts';
import { readMunicipality } from '../../../site/municipality/read-municipality.ts';
import { municipalitySchema } from '../../../site/municipality/schema.ts';
import { codeLabel, offeredCodes } from '../../../site/register/cells/codes.ts';
import { readDate } from '../../../site/register/cells/date.ts';
import { readRetention } from '../../../site/register/cells/retention.ts';
import { readWeeklyHours } from '../../../site/register/cells/weekly-hours.ts';
import { headingOf } from '../../../site/register/columns/headings.ts';
import { issueCodes, type IssueCode } from '../../../site/register/issue.ts';
import { coordinateSystems } from '../../../site/register/position/coordinate-systems.ts';
import type { CellKind, FieldClass } from '../../../site/register/schema/field.ts';
import { fieldsOf, tableNames, type Field, type TableName } from '../../../site/register/schema/tables.ts';
import { vocabulary, type VocabularyName } from '../../../site/register/schema/vocabulary.ts';
import {
  capitalHeight,
  readingAngles,
  readingDistance,
  symbolDistance,
} from '../../../site/signs/reading-distance.ts';
import { headingSize } from '../../../site/signs/sign-heading.ts';
import { layoutNames, signLayouts, type LayoutName } from '../../../site/signs/sign-layout.ts';
import { conceptKeys } from '../../../site/symbols/concept.ts';

/**
 * The handbook says what the schema and the words say. Its tables stand between two comments,
 * `<!-- table: NAME -->` and `<!-- end of table -->`; they are written anew by
 * `npx vitest run --config test/vitest.config.ts test/unit/handbook --update`.
 */
const handbook = 'content/handbook';
const handbookLocales = ['sv', 'en'] as const satisfies readonly Locale[];
type HandbookLocale = (typeof handbookLocales)[number];

interface TableWords {
  readonly column: readonly string[];
  readonly code: readonly string[];
  readonly problem: readonly string[];
  readonly system: readonly string[];
  readonly example: readonly string[];
  readonly concept: readonly string[];
  readonly sign: readonly string[];
  readonly layouts: Readonly<Record<LayoutName, string>>;
  readonly signParts: Readonly<Record<'emblem' | 'heading' | 'most' | 'usual', string>>;
  readonly metres: (number: number) => string;
  readonly required: string;
  readonly classes: Readonly<Record<FieldClass, string>>;
  readonly kinds: Readonly<Record<Exclude<CellKind, 'code' | 'codes'>, string>>;
  readonly oneOf: string;
  readonly someOf: string;
  readonly inLanguages: string;
  readonly refused: string;
}

const tableWords: Readonly<Record<HandbookLocale, TableWords>> = {
  sv: {
    column: ['Rubrik', 'Fältnamn', 'Vad du skriver', 'Slag av värde', 'Klass'],
    code: ['Skriv', 'eller koden'],
    problem: ['Kod', 'Slag', 'Vad som är fel', 'Vad du gör'],
    system: ['Namn', 'EPSG-kod'],
    example: ['Du skriver', 'Portalen läser'],
    concept: ['Begrepp', 'Ordet under symbolen'],
    sign: ['Skylt', 'Del', 'Höjd', 'De flesta läser från', 'Nästan alla läser från'],
    layouts: { a4: 'A4', a3: 'A3', door: 'Dörrskylt 100 × 150 mm' },
    signParts: {
      emblem: 'Kameran',
      heading: 'Rubriken',
      most: 'Film, varför och ansvarig',
      usual: 'Telefon och rättigheter',
    },
    metres: (number) => `${number.toFixed(1).replace('.', ',')} m`,
    required: 'måste fyllas i',
    classes: { public: 'publiceras', internal: 'internt', forbidden: 'Ja stoppar bygget' },
    kinds: {
      text: 'text',
      id: 'id',
      reference: 'id ur en annan tabell',
      date: 'datum',
      number: 'tal',
      'whole-number': 'helt tal',
      coordinate: 'koordinat',
      'hours-of-retention': 'lagringstid',
      'weekly-hours': 'tider',
      'yes-no': 'Ja eller Nej',
      email: 'e-postadress',
      'web-address': 'webbadress',
      geometry: 'yta',
    },
    oneOf: 'ett val ur',
    someOf: 'ett eller flera val ur',
    inLanguages: 'text, går att ge på flera språk',
    refused: 'går inte att läsa',
  },
  en: {
    column: ['Heading', 'Field name', 'What to write', 'Kind of value', 'Class'],
    code: ['Write', 'or the code'],
    problem: ['Code', 'Kind', 'What is wrong', 'What to do'],
    system: ['Name', 'EPSG code'],
    example: ['You write', 'The portal reads'],
    concept: ['Concept', 'The word under the symbol'],
    sign: ['Sign', 'Part', 'Height', 'Most people read from', 'Nearly all read from'],
    layouts: { a4: 'A4', a3: 'A3', door: 'Door plate 100 × 150 mm' },
    signParts: {
      emblem: 'The camera',
      heading: 'The heading',
      most: 'Film, why and who',
      usual: 'Telephone and rights',
    },
    metres: (number) => `${number.toFixed(1)} m`,
    required: 'must be filled in',
    classes: { public: 'published', internal: 'internal', forbidden: 'Yes stops the build' },
    kinds: {
      text: 'text',
      id: 'ID',
      reference: 'ID from another table',
      date: 'date',
      number: 'number',
      'whole-number': 'whole number',
      coordinate: 'coordinate',
      'hours-of-retention': 'time kept',
      'weekly-hours': 'hours',
      'yes-no': 'Yes or No',
      email: 'email address',
      'web-address': 'web address',
      geometry: 'outline',
    },
    oneOf: 'one choice from',
    someOf: 'one or more choices from',
    inLanguages: 'text, may be given in several languages',
    refused: 'cannot be read',
  },
};

const examples: Readonly<
  Record<HandbookLocale, Readonly<Record<'hours' | 'retention' | 'dates', readonly string[]>>>
> = {
  sv: {
    hours: [
      'dygnet runt',
      'mån–fre 20–06',
      'mån–fre 20–06, lör–sön 17–07',
      'vardagar 18.30–06, helg 00–24',
      '22–05',
    ],
    retention: ['72', '72 timmar', '3 dygn', '1 vecka', '1 månad', 'sparas inte'],
    dates: ['2026-04-01', '20260401', '2026/4/1', '1 april 2026', '01/04/2026', 'april 2026'],
  },
  en: {
    hours: [
      'round the clock',
      'Mon–Fri 20:00–06:00',
      'Mon–Fri 20–06, Sat–Sun 17–07',
      'weekdays 18:30–06:00, weekend 00–24',
      '22–05',
    ],
    retention: ['72', '72 hours', '3 days', '1 week', '1 month', 'not kept'],
    dates: ['2026-04-01', '20260401', '2026/4/1', '01/04/2026', 'April 2026'],
  },
};

/** The anchor that a code host gives to a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list of codes is called what the first column that takes it is called. */
function vocabularyHeading(name: VocabularyName, locale: HandbookLocale): string {
  for (const each of tableNames) {
    const field = fieldsOf(each).find((candidate) => candidate.vocabulary === name);
    if (field) return headingOf(each, field.name, locale);
  }
  throw new Error(`No column takes the codes of ${name}.`);
}

function kindOf(field: Field, locale: HandbookLocale): string {
  const words = tableWords[locale];
  if (field.cell === 'code' || field.cell === 'codes') {
    const heading = vocabularyHeading(field.vocabulary!, locale);
    return `${field.cell === 'code' ? words.oneOf : words.someOf} [${heading}](#${anchorOf(heading)})`;
  }
  return field.translatable ? words.inLanguages : words.kinds[field.cell];
}

function columnTable(name: TableName, locale: HandbookLocale): string {
  const words = tableWords[locale];
  const rows = fieldsOf(name).map((field) => {
    const heading = `**${headingOf(name, field.name, locale)}**`;
    return [
      field.required ? `${heading} (${words.required})` : heading,
      `\`${field.name}\``,
      translator(locale)(`columns:${name}.${field.name}.help` as WordKey),
      kindOf(field, locale),
      words.classes[field.class],
    ];
  });
  return table(words.column, rows);
}

function codeTables(locale: HandbookLocale): string {
  return (Object.keys(vocabulary) as VocabularyName[])
    .map((name) => {
      const rows = offeredCodes(name).map((code) => [codeLabel(name, code, locale), `\`${code}\``]);
      return `#### ${vocabularyHeading(name, locale)}\n\n${table(tableWords[locale].code, rows)}`;
    })
    .join('\n\n');
}

function problemTable(locale: HandbookLocale): string {
  const words = JSON.parse(readFileSync(`content/${locale}/issues.json`, 'utf8')) as Readonly<
    Record<string, string>
  >;
  const sentence = (key: string): string => words[key]!.replace(/\{\{\w+\}\}/g, '…');
  const rows = (Object.keys(issueCodes) as IssueCode[]).map((code) => [
    `\`${code}\``,
    translator(locale)(`report:severity.${issueCodes[code]}`),
    sentence(`${code}.what`),
    sentence(`${code}.do`),
  ]);
  return table(tableWords[locale].problem, rows);
}

function exampleTable(kind: 'hours' | 'retention' | 'dates', locale: HandbookLocale): string {
  const words = translator(locale);
  const read = (text: string): string => {
    if (kind === 'hours') {
      const reading = readWeeklyHours(text);
      if (!reading || 'problem' in reading) return refusal(reading?.problem);
      return reading.value === 'always'
        ? words('facts:when.always')
        : words('facts:when.hours', { hours: formatWeeklyHours(reading.value, locale) });
    }
    if (kind === 'retention') {
      const reading = readRetention(text);
      if (!reading || 'problem' in reading) return refusal(reading?.problem);
      return reading.value === 0 ? words('facts:kept.nothing') : formatRetention(reading.value, locale);
    }
    const reading = readDate(text);
    return !reading || 'problem' in reading ? refusal(reading?.problem) : formatDate(reading.value, locale);
  };
  const refusal = (problem = ''): string => `${tableWords[locale].refused} (\`${problem}\`)`;
  return table(
    tableWords[locale].example,
    examples[locale][kind].map((text) => [`\`${text}\``, read(text)]),
  );
}

function systemTable(locale: HandbookLocale): string {
  return table(
    tableWords[locale].system,
    coordinateSystems.map(({ name, epsg }) => [name, String(epsg)]),
  );
}

function conceptTable(locale: HandbookLocale): string {
  const rows = conceptKeys.map((concept) => [`\`${concept}\``, translator(locale)(`concepts:${concept}`)]);
  return table(tableWords[locale].concept, rows);
}

/** How large the parts of the signs are in Swedish alone, and from how far they can be read. */
function signTable(locale: HandbookLocale): string {
  const { sign, layouts, signParts, metres } = tableWords[locale];
  const rows = layoutNames.flatMap((name) => {
    const layout = signLayouts[name];
    const sizes = { ...layout, heading: headingSize('sv', layout) };
    return (['emblem', 'heading', 'most', 'usual'] as const).map((part) => {
      const size = sizes[part];
      const far =
        part === 'emblem'
          ? [symbolDistance(size), symbolDistance(size)]
          : [readingDistance(size), readingDistance(size, readingAngles.sure)];
      return [
        layouts[name],
        signParts[part],
        `${Math.round(part === 'emblem' ? size : size * capitalHeight)} mm`,
        ...far.map(metres),
      ];
    });
  });
  return table(sign, rows);
}

function contentOf(name: string, locale: HandbookLocale): string {
  const [kind = '', detail = ''] = name.split('.');
  if (kind === 'columns') return columnTable(detail as TableName, locale);
  if (kind === 'examples') return exampleTable(detail as 'hours' | 'retention' | 'dates', locale);
  const others: Readonly<Record<string, (locale: HandbookLocale) => string>> = {
    codes: codeTables,
    concepts: conceptTable,
    problems: problemTable,
    signs: signTable,
    systems: systemTable,
  };
  const content = others[kind];
  if (!content) throw new Error(`There is no table called ${name}.`);
  return content(locale);
}

const block = /<!-- table: (\S+) -->\n(?:[\s\S]*?\n)??<!-- end of table -->/g;

/** The text with every table written anew. */
function withTables(text: string, locale: HandbookLocale): string {
  return text.replace(block, (_, name: string) =>
    [
      `<!-- table: ${name} -->`,
      '<!-- prettier-ignore-start -->',
      '',
      contentOf(name, locale),
      '',
      '<!-- prettier-ignore-end -->',
      '<!-- end of table -->',
    ].join('\n'),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
}

const papers = [...readdirSync('.').filter((file) => file.endsWith('.md')), ...filesIn('content')].sort();
const textOf = (paper: string): string => readFileSync(paper, 'utf8');
/** A paper without its blocks of code, in which `#` begins no heading and `[` no link. */
const proseOf = (paper: string): string => textOf(paper).replace(/^```[\s\S]*?^```/gm, '');

function headingsIn(paper: string): { readonly level: number; readonly text: string }[] {
  return [...proseOf(paper).matchAll(/^(#+) (.+)$/gm)].map(([, marks = '', text = '']) => ({
    level: marks.length,
    text,
  }));
}

function anchorsIn(paper: string): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of headingsIn(paper)) {
    const anchor = anchorOf(text);
    let copy = 0;
    while (anchors.has(copy === 0 ? anchor : `${anchor}-${copy}`)) copy += 1;
    anchors.add(copy === 0 ? anchor : `${anchor}-${copy}`);
  }
  return anchors;
}

const wantedTables = [
  ...tableNames.map((name) => `columns.${name}`),
  'codes',
  'problems',
  'systems',
  'examples.hours',
  'examples.retention',
  'examples.dates',
];
const tablesIn = (paper: string): string[] => [...textOf(paper).matchAll(block)].map(([, name = '']) => name);

test.each(handbookLocales)('the register chapter (%s) has every table', (locale) => {
  expect(tablesIn(`${handbook}/${locale}/register.md`).sort()).toEqual([...wantedTables].sort());
});

test.each(
  handbookLocales.flatMap((locale) =>
    filesIn(join(handbook, locale)).map((paper) => [paper, locale] as const),
  ),
)('the tables of %s say what the schema and the words say', async (paper, locale) => {
  await expect(withTables(textOf(paper), locale)).toMatchFileSnapshot(join(process.cwd(), paper));
});

test('the languages of the handbook have the same chapters with the same sections', () => {
  const [first, ...others] = handbookLocales.map((locale) =>
    filesIn(join(handbook, locale))
      .sort()
      .map((paper) => [
        paper.slice(join(handbook, locale).length),
        headingsIn(paper).map(({ level }) => level),
      ]),
  );
  for (const other of others) expect(other).toEqual(first);
});

test.each(papers)('every relative link of %s leads somewhere', (paper) => {
  const links = [...proseOf(paper).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = links.filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? paper : join(dirname(paper), decodeURIComponent(path));
    if (!existsSync(file)) return true;
    return anchor !== undefined && file.endsWith('.md') && !anchorsIn(file).has(decodeURIComponent(anchor));
  });
  expect(broken).toEqual([]);
});

test.each(papers)('every command of npm that %s names is in package.json', (paper) => {
  const { scripts = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts?: Record<string, string>;
  };
  const named = [
    ...textOf(paper).matchAll(/\bnpm (?:(start|test)\b|run (?:--?[\w-]+ )*([a-z][\w:-]*))/g),
  ].map(([, short, long]) => short ?? long ?? '');
  expect([...new Set(named)].filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every environment variable that the papers name is read by the code', () => {
  const code = ['site', 'scripts', 'test']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(ts|astro)$/.test(file))
    .concat(readdirSync('.').filter((file) => /\.config\.(mjs|js|ts)$/.test(file)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const named = papers.flatMap((paper) =>
    [...textOf(paper).matchAll(/\bINSYN_[A-Z_]+\b/g)].map(([name]) => name),
  );
  expect([...new Set(named)].filter((name) => !code.includes(name))).toEqual([]);
});

/** The settings with their groups, e.g. `contact.phone`. */
function settingsOf(schema: z.ZodType, path = ''): string[] {
  const { shape, def } = schema as unknown as {
    shape?: Record<string, z.ZodType>;
    def: { innerType?: z.ZodType };
  };
  if (shape)
    return Object.entries(shape).flatMap(([key, each]) =>
      settingsOf(each, path === '' ? key : `${path}.${key}`),
    );
  return def.innerType ? settingsOf(def.innerType, path) : [path];
}

test.each(handbookLocales)('the start chapter (%s) names every setting', (locale) => {
  const text = textOf(`${handbook}/${locale}/start.md`);
  const settings = settingsOf(municipalitySchema);
  expect(settings.length).toBeGreaterThan(30);
  expect(settings.filter((setting) => !text.includes(`\`${setting}\``))).toEqual([]);
});

test.each(papers)('the settings that %s shows are accepted', async (paper) => {
  const shown = [...textOf(paper).matchAll(/^```yaml\n((name|register):[\s\S]*?)^```/gm)];
  for (const [, settings = '', first] of shown) {
    const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
    try {
      const whole =
        first === 'name' ? settings : `name: Exempelköpings kommun\nasOf: 2026-11-01\n${settings}`;
      writeFileSync(join(folder, 'municipality.yaml'), whole);
      const { municipality, issues } = await readMunicipality(folder);
      expect(issues).toEqual([]);
      expect(municipality).toBeDefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});
