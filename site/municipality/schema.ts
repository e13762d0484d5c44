import { z } from 'zod';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { tableNames, type TableName } from '../register/schema/tables.ts';
import { vocabulary, vocabularyNames, type VocabularyName } from '../register/schema/vocabulary.ts';
import { isPlainAddress } from './plain-address.ts';

const line = () => z.string().trim().min(1).max(500);
const webAddress = () => z.url({ protocol: /^https?$/ });
const locale = () => z.string().refine(isLocale, { params: { expected: 'language' } }) as z.ZodType<Locale>;

const degrees = (most: number) => z.number().min(-most).max(most);

const contactSchema = z.strictObject({
  phone: line().optional(),
  email: z.email().optional(),
  postalAddress: line().optional(),
  visitingAddress: line().optional(),
  website: webAddress().optional(),
});

const byTable = <Value extends z.ZodType>(value: Value) =>
  z.partialRecord(z.enum(tableNames as [TableName, ...TableName[]]), value);

/** The municipality's own words for the codes of each list: word → code. */
const byVocabulary = z
  .partialRecord(z.enum(vocabularyNames), z.record(line(), z.string().trim()))
  .superRefine((lists, context) => {
    for (const [name, words] of Object.entries(lists))
      for (const [word, code] of Object.entries(words)) {
        const values: readonly string[] = vocabulary[name as VocabularyName];
        if (!values.includes(code))
          context.addIssue({ code: 'invalid_value', values: [...values], input: code, path: [name, word] });
      }
  });

/** The settings of a municipality, `municipality.yaml`. */
export const municipalitySchema = z.strictObject({
  /** Name as the municipality writes it, e.g. `Exempelköpings kommun`. */
  name: line(),
  /** Short name of the place, e.g. `Exempelköping`; the name where it is left out. */
  shortName: line().optional(),
  /** The four-digit municipality code of Statistics Sweden; leave it out elsewhere. */
  code: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  /** The day that the register shows, ISO 8601. All ages and overdue dates are reckoned from it. */
  asOf: z.iso.date(),
  /** Whether everything is invented, as in Exempelköping: every page then says so. */
  isExample: z.boolean().default(false),
  /** Languages of the portal, the first one opens at `/`. */
  languages: z
    .array(locale())
    .min(1)
    .refine((all) => new Set(all).size === all.length, { params: { expected: 'languages-once' } })
    .default(['sv', 'en']),
  /** Language of the texts in the register (BCP 47). */
  registerLanguage: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default('sv'),
  /** National minority languages that letters may be in besides, where the municipality is an administrative area for them (lagen 2009:724). */
  minorityLanguages: z.array(locale()).default([]),
  /** Where the portal will be published, e.g. `https://kameror.exempelkoping.se`. */
  address: webAddress()
    .refine(isPlainAddress, { params: { expected: 'plain-address' } })
    .optional(),
  contact: contactSchema.default({}),
  dataProtectionOfficer: contactSchema.extend({ name: line().optional() }).default({}),
  /** Safe ways for a person with protected identity: telephone and a place to visit. */
  protectedIdentity: z
    .strictObject({ phone: line().optional(), visitingAddress: line().optional() })
    .default({}),
  supervisoryAuthority: z
    .strictObject({
      name: line().default('Integritetsskyddsmyndigheten (IMY)'),
      website: webAddress().default('https://www.imy.se'),
      phone: line().optional(),
      email: z.email().optional(),
    })
    .prefault({}),
  /** What the statement of accessibility says of the municipality's own portal (lagen 2018:1937, 13 §). */
  accessibility: z
    .strictObject({
      /** The authority that supervises the law on accessibility, and where somebody reports to it. */
      authority: z
        .strictObject({
          name: line().default('Myndigheten för digital förvaltning (DIGG)'),
          website: webAddress().default('https://www.digg.se/tdosanmalan'),
        })
        .prefault({}),
      /** How far the municipality itself holds the portal to meet the law; `fully` counts only where a test with a screen reader has passed. */
      stated: z.enum(['fully', 'partly', 'not']).default('partly'),
      /** Content that it would be a disproportionate burden to adapt, with the reason, 12 §. */
      burden: z.array(line()).default([]),
      /** What does not work for everybody, as the municipality itself has found. */
      gaps: z.array(line()).default([]),
      /** Tests with people: screen readers by the protocol of the handbook, and groups of readers. */
      peopleTests: z
        .array(
          z.strictObject({
            on: z.iso.date(),
            kind: z.enum(['screen-reader', 'readers']).default('screen-reader'),
            with: line(),
            result: line(),
            /** Whether everything went well: a test of which nobody says so has not passed. */
            passed: z.boolean().default(false),
          }),
        )
        .default([]),
    })
    .prefault({}),
  colours: z
    .strictObject({
      /** Accent on light paper, `#rrggbb`. The contrast to the paper must be at least 4.5:1. */
      accent: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .default('#0b5c6b'),
    })
    .prefault({}),
  publication: z
    .strictObject({
      /** A point whose secrecy check is not stated is published no more exactly than this, in metres. */
      uncheckedPrecision: z.number().min(0).max(5000).default(50),
      /** Numbers of people below this are not told. */
      smallestCount: z.int().min(2).max(100).default(5),
      /** A yearly review is overdue this many months after the latest, where the register states no date. */
      reviewMonths: z.int().min(1).max(60).default(12),
      /** Whether the build keeps the register as a published state, as `npm run register:publish` does. */
      keepStates: z.boolean().default(false),
    })
    .prefault({}),
  /** How requests for film are received. */
  rights: z
    .strictObject({
      /** The municipality's own e-service. */
      website: webAddress().optional(),
      /** The parameter of the e-service's address that takes the number of a place; nothing else is put there. */
      websiteParameter: z
        .string()
        .regex(/^[\w-]{1,40}$/)
        .optional(),
      /**
       * Receives requests as JSON by POST, as `request.schema.json` of the portal says; encrypted on the way. Its name
       * stands in the content security policy, where other signs would say something else.
       */
      endpoint: z.url({ protocol: /^https$/, hostname: /^[\w.-]+$/ }).optional(),
      phone: line().optional(),
      email: z.email().optional(),
      postalAddress: line().optional(),
    })
    .default({}),
  basemap: z
    .strictObject({
      /** GeoJSON file in the municipality folder. */
      file: line().default('basemap.geojson'),
      attribution: line().optional(),
    })
    .prefault({}),
  /** The rectangle that the municipality lies in, degrees; positions outside are errors. */
  area: z
    .strictObject({ west: degrees(180), south: degrees(90), east: degrees(180), north: degrees(90) })
    .refine(({ west, south, east, north }) => west < east && south < north, { params: { expected: 'area' } })
    .optional(),
  register: z
    .strictObject({
      /** File or folder of the register in the municipality folder, if there is more than one. */
      source: line().optional(),
      /** Coordinate system of positions whose row names none, e.g. `SWEREF 99 TM`. */
      coordinateSystem: line().optional(),
      /** Sheet or file of a table whose name is not known: `places: Blad1`. */
      tables: byTable(line()).optional(),
      /** Headings of fields that are not known: `places: { id: camera_id }`. */
      columns: byTable(z.record(z.string(), z.union([line(), z.array(line())]))).optional(),
      /** Words of the register for codes: `purpose: { Veiligheid: safety }`. */
      codes: byVocabulary.optional(),
      /** Licence of the published data. */
      licence: line().default('CC0-1.0'),
      /** Where the register comes from, if the municipality is not itself the source. */
      attribution: line().optional(),
    })
    .prefault({}),
});

/** The settings of a municipality. */
export type Municipality = z.output<typeof municipalitySchema>;
/** Ways to reach somebody. */
export type Contact = z.output<typeof contactSchema>;
