import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { nearest } from '../register/cells/nearest.ts';
import type { Issue } from '../register/issue.ts';
import { fieldsOf, tableNames } from '../register/schema/tables.ts';
import { checkColours } from './check-colours.ts';
import { municipalitySchema, type Municipality } from './schema.ts';

/** Name of the file of settings in a municipality folder. */
export const settingsFile = 'municipality.yaml';

/** The settings, if they could be read, and everything wrong with them. */
export interface ReadMunicipality {
  readonly municipality: Municipality | undefined;
  readonly issues: readonly Issue[];
}

/** Reads `municipality.yaml` of a folder. All problems come with their line. */
export async function readMunicipality(folder: string): Promise<ReadMunicipality> {
  const path = join(folder, settingsFile);
  if (!existsSync(path))
    return { municipality: undefined, issues: [{ code: 'file-missing', at: { file: settingsFile } }] };
  const lines = new LineCounter();
  // Aliases are off so that a few lines cannot unfold into gigabytes.
  const document = parseDocument(await readFile(path, 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const issues = document.errors.map((error): Issue => ({
      code: 'file-unreadable',
      at: { file: settingsFile, row: lineAt(error.pos[0]) },
      variables: { reason: 'yaml-syntax' },
    }));
    return { municipality: undefined, issues };
  }
  const settings = withTextDates(document.toJS({ maxAliasCount: 0 }) ?? {});
  const result = municipalitySchema.safeParse(settings);
  const at = (keys: readonly PropertyKey[]) => ({ file: settingsFile, row: lineOf(document, keys, lineAt) });
  const issues = (result.error?.issues ?? []).flatMap((problem): Issue[] => {
    const setting = problem.path.join('.');
    if (problem.code === 'unrecognized_keys') {
      return problem.keys.map((key) => ({
        code: 'setting-unknown',
        at: at([...problem.path, key]),
        value: [...problem.path, key].join('.'),
        variables: { nearest: nearest(key, keysAt(problem.path)) ?? '' },
      }));
    }
    const value = document.getIn(problem.path.map(String));
    if (value === undefined)
      return [{ code: 'setting-missing', at: at(problem.path.slice(0, -1)), value: setting }];
    const expected = expectation(problem);
    const found =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value).slice(0, 200)
        : '';
    return [{ code: 'setting-wrong', at: at(problem.path), value: found, variables: { setting, expected } }];
  });
  const onlyUnknown = issues.every(({ code }) => code === 'setting-unknown');
  const municipality =
    result.data ??
    (onlyUnknown
      ? municipalitySchema.strip().safeParse(withoutUnknown(settings, result.error.issues)).data
      : undefined);
  const more = municipality
    ? [...checkColours(municipality, at(['colours', 'accent'])), ...checkColumnFields(municipality, at)]
    : [];
  return { municipality, issues: [...issues, ...more] };
}

/** YAML reads an unquoted `0180` as a number and a date as text or Date; codes and dates are text here. */
function withTextDates(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return {};
  const record = settings as Record<string, unknown>;
  const { asOf, code } = record;
  return {
    ...record,
    ...(asOf instanceof Date ? { asOf: asOf.toISOString().slice(0, 10) } : {}),
    ...(typeof code === 'number' ? { code: String(code).padStart(4, '0') } : {}),
  };
}

function lineOf(
  document: Document,
  keys: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number | undefined {
  for (let length = keys.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1).map(String), true);
    if (!isMap(parent)) continue;
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === keys[length - 1]);
    if (isScalar(pair?.key) && pair.key.range) return lineAt(pair.key.range[0]);
  }
  return undefined;
}

/** A code for what a setting should have been; its words are in `content/<lang>/issues.json`, `expected.<code>`. */
function expectation(problem: {
  code: string;
  format?: string;
  expected?: string;
  path: readonly PropertyKey[];
  params?: unknown;
}): string {
  if (problem.code === 'invalid_format') return problem.format ?? 'text';
  if (problem.code === 'invalid_type') return problem.expected ?? 'text';
  return problem.code === 'custom' ? 'language' : 'other';
}

function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = municipalitySchema;
  for (const key of path) schema = (shapeOf(schema) ?? {})[String(key)];
  return Object.keys(shapeOf(schema) ?? {});
}

/** The shape of an object schema behind its default or optional wrapper. */
function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const each = schema as { shape?: Record<string, unknown>; def?: { innerType?: unknown } } | undefined;
  if (each?.shape) return each.shape;
  return each?.def?.innerType === undefined ? undefined : shapeOf(each.def.innerType);
}

function withoutUnknown(
  settings: unknown,
  problems: readonly { code: string; path: readonly PropertyKey[]; keys?: readonly string[] }[],
): unknown {
  const copy = structuredClone(settings);
  for (const { path, keys = [] } of problems) {
    let parent = copy as Record<PropertyKey, unknown>;
    for (const key of path) parent = parent[key] as Record<PropertyKey, unknown>;
    for (const key of keys) Reflect.deleteProperty(parent, key);
  }
  return copy;
}

/** Fields named in `register.columns` that no table has. */
function checkColumnFields(
  municipality: Municipality,
  at: (keys: readonly PropertyKey[]) => Issue['at'],
): Issue[] {
  return tableNames.flatMap((table) => {
    const names = fieldsOf(table).map(({ name }) => name);
    return Object.keys(municipality.register.columns?.[table] ?? {})
      .filter((field) => !names.includes(field))
      .map((field): Issue => ({
        code: 'setting-unknown',
        at: at(['register', 'columns', table, field]),
        value: `register.columns.${table}.${field}`,
        variables: { nearest: nearest(field, names) ?? '' },
      }));
  });
}
