import { join } from 'node:path';
import type { Issue, Location } from '../register/issue.ts';
import { fieldsOf, tableNames } from '../register/schema/tables.ts';
import { checkColours } from './check-colours.ts';
import { readSettings, settingsFile, type ReadSettings, type SettingText } from './read-settings.ts';
import { municipalitySchema, type Municipality } from './schema.ts';
import { settingIssues, unknownSetting } from './setting-issues.ts';

export { settingsFile } from './read-settings.ts';

/** The settings, if they could be read, and everything wrong with them. */
export interface ReadMunicipality {
  /** Absent when a setting is missing or wrong: nothing is published then. */
  readonly municipality: Municipality | undefined;
  /** The settings that are right by themselves, so that the register can be read and checked all the same. */
  readonly usable: Partial<Municipality>;
  /** Every value as written. */
  readonly texts: readonly SettingText[];
  /** Where a setting stands. */
  readonly locate: (keys: readonly PropertyKey[]) => Location;
  readonly issues: readonly Issue[];
}

/** No settings at all, e.g. for a register file by itself. */
export const noMunicipality: ReadMunicipality = {
  municipality: undefined,
  usable: {},
  texts: [],
  locate: () => ({ file: settingsFile }),
  issues: [],
};

/** Reads `municipality.yaml` of a folder. All problems come in one go, each with its line. */
export async function readMunicipality(folder: string): Promise<ReadMunicipality> {
  const read = await readSettings(join(folder, settingsFile));
  if (!read.settings) return { ...read, municipality: undefined, usable: {} };
  const settings = withTextCode(read.settings);
  const problems = municipalitySchema.safeParse(settings).error?.issues ?? [];
  const issues = settingIssues(problems, read);
  const known = withoutUnknown(settings, problems);
  const municipality = municipalitySchema.safeParse(known).data;
  const usable = municipality ?? usableSettings(known);
  return {
    ...read,
    municipality,
    usable,
    issues: [
      ...issues,
      ...(usable.colours ? checkColours(usable.colours.accent, read.locate(['colours', 'accent'])) : []),
      ...checkColumnFields(usable, read),
    ],
  };
}

/** YAML reads an unquoted `0180` as a number; a code is text. */
function withTextCode(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { code } = settings;
  return { ...settings, ...(typeof code === 'number' ? { code: String(code).padStart(4, '0') } : {}) };
}

/** Each setting that is right by itself; what is wrong with the others has been told. */
function usableSettings(settings: Readonly<Record<string, unknown>>): Partial<Municipality> {
  const usable: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(municipalitySchema.shape)) {
    const result = schema.safeParse(settings[name]);
    if (result.success && result.data !== undefined) usable[name] = result.data;
  }
  return usable;
}

function withoutUnknown(
  settings: Readonly<Record<string, unknown>>,
  problems: readonly { code: string; path: readonly PropertyKey[]; keys?: readonly string[] }[],
): Record<string, unknown> {
  const copy = structuredClone(settings) as Record<string, unknown>;
  for (const { code, path, keys = [] } of problems) {
    if (code !== 'unrecognized_keys') continue;
    let parent: Record<PropertyKey, unknown> = copy;
    for (const key of path) parent = parent[key] as Record<PropertyKey, unknown>;
    for (const key of keys) Reflect.deleteProperty(parent, key);
  }
  return copy;
}

/** Fields named in `register.columns` that no table has. */
function checkColumnFields({ register }: Partial<Municipality>, read: ReadSettings): Issue[] {
  return tableNames.flatMap((table) => {
    const names = fieldsOf(table).map(({ name }) => name);
    return Object.keys(register?.columns?.[table] ?? {})
      .filter((field) => !names.includes(field))
      .map((field) => unknownSetting(['register', 'columns', table, field], names, read));
  });
}
