import type { z } from 'zod';
import { nearest } from '../register/cells/nearest.ts';
import type { Issue } from '../register/issue.ts';
import { tableNames } from '../register/schema/tables.ts';
import { vocabularyNames } from '../register/schema/vocabulary.ts';
import type { ReadSettings } from './read-settings.ts';
import { municipalitySchema } from './schema.ts';

/** Settings whose form is told by an example of their own. */
const forms: Readonly<Record<string, string>> = {
  asOf: 'date',
  code: 'municipality-code',
  registerLanguage: 'language-code',
  'colours.accent': 'colour',
};

/** What the schema found wrong with the settings, each where it stands. */
export function settingIssues(problems: readonly z.core.$ZodIssue[], read: ReadSettings): Issue[] {
  return problems.flatMap((problem): Issue[] => {
    const setting = problem.path.join('.');
    if (problem.code === 'unrecognized_keys')
      return problem.keys.map((key) => unknownSetting([...problem.path, key], keysAt(problem.path), read));
    const value = read.valueAt(problem.path);
    if (value === undefined)
      return [{ code: 'setting-missing', at: read.locate(problem.path), value: setting }];
    const found = isPlain(value) ? String(value).slice(0, 200) : undefined;
    const at = read.locate(problem.path);
    return [{ code: 'setting-wrong', at, value: found, variables: { setting, ...expectationOf(problem) } }];
  });
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** A setting that the portal does not have, with the nearest that it has. */
export function unknownSetting(
  path: readonly PropertyKey[],
  known: readonly string[],
  read: ReadSettings,
): Issue {
  const close = nearest(String(path.at(-1)), known);
  const variables = { nearest: close === undefined ? '' : [...path.slice(0, -1), close].join('.') };
  return { code: 'setting-unknown', at: read.locate(path), value: path.join('.'), variables };
}

/** A code for what a setting should have been; its words are in `content/<lang>/issues.json`, `expected.<code>`. */
function expectationOf(problem: z.core.$ZodIssue): Record<string, string | number> {
  const form = forms[problem.path.join('.')];
  if (form !== undefined) return { expected: form };
  switch (problem.code) {
    case 'invalid_format':
      return { expected: problem.format };
    case 'invalid_type':
      return { expected: problem.expected };
    case 'too_small':
      if (problem.origin === 'array') return { expected: 'array' };
      return { expected: 'least', least: Number(problem.minimum) };
    case 'too_big':
      if (problem.origin === 'string') return { expected: 'characters', most: Number(problem.maximum) };
      return { expected: 'most', most: Number(problem.maximum) };
    case 'invalid_value':
      return { expected: 'one-of', allowed: problem.values.map(String).join(', ') };
    case 'custom':
      return { expected: String(problem.params?.['expected'] ?? 'other') };
    default:
      return { expected: 'other' };
  }
}

/** The settings that a group may have. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const [group, part] = path;
  if (path.length === 2 && group === 'register') {
    if (part === 'tables' || part === 'columns') return tableNames;
    if (part === 'codes') return vocabularyNames;
  }
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
