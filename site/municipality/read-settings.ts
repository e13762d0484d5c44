import { readFile, stat } from 'node:fs/promises';
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Issue, Location } from '../register/issue.ts';

/** Name of the file of settings in a municipality folder. */
export const settingsFile = 'municipality.yaml';

/** A value of the settings as written, and where. */
export interface SettingText {
  readonly text: string;
  readonly at: Location;
  /** Name of the setting, without the groups above it, where the text is its value. */
  readonly setting?: string | undefined;
}

/** The settings as they stand in the file, not yet checked. */
export interface ReadSettings {
  /** Undefined where the file could not be read. */
  readonly settings: Readonly<Record<string, unknown>> | undefined;
  readonly texts: readonly SettingText[];
  /** Where a setting stands, or the nearest group above it that is written. */
  readonly locate: (keys: readonly PropertyKey[]) => Location;
  /** What is written for a setting; undefined where it is left out or empty. */
  readonly valueAt: (keys: readonly PropertyKey[]) => unknown;
  readonly issues: readonly Issue[];
}

const nothing = (...issues: readonly Issue[]): ReadSettings => ({
  settings: undefined,
  texts: [],
  locate: () => ({ file: settingsFile }),
  valueAt: () => undefined,
  issues,
});

/** Reads a file of settings. A setting with nothing after its colon counts as left out. */
export async function readSettings(path: string): Promise<ReadSettings> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return nothing({ code: 'file-missing', at: { file: settingsFile } });
  const text = decode(await readFile(path));
  if (text === undefined) return nothing(unreadable('not-utf-8'));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const issues = [
    ...document.errors.map(({ code, pos }) =>
      unreadable(code === 'DUPLICATE_KEY' ? 'yaml-repeated' : 'yaml-syntax', lineAt(pos[0])),
    ),
    ...aliasesOf(document).map((offset) => unreadable('yaml-mark', lineAt(offset))),
  ];
  if (issues.length > 0) return { ...nothing(...issues), texts: textsOf(document, lineAt) };
  if (document.contents !== null && !isMap(document.contents)) return nothing(unreadable('yaml-syntax', 1));
  // Aliases are refused above, so a few lines cannot unfold into gigabytes.
  const settings = withoutEmpty(document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown>;
  return {
    settings,
    texts: textsOf(document, lineAt),
    locate: (keys) => ({ file: settingsFile, row: lineOf(document, keys, lineAt) }),
    valueAt: (keys) =>
      keys.reduce<unknown>(
        (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
        settings,
      ),
    issues: [],
  };
}

function unreadable(reason: string, row?: number): Issue {
  return { code: 'file-unreadable', at: { file: settingsFile, row }, variables: { reason } };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder throws for bytes that are not UTF-8; that is the finding, not a failure.
    return undefined;
  }
}

/** Where a value stands for another one. Nobody means that who writes `*` or `&` before a word. */
function aliasesOf(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node: (_, node) => {
      if ((isAlias(node) || 'anchor' in node) && node.range) offsets.push(node.range[0]);
    },
  });
  return offsets;
}

function textsOf(document: Document, lineAt: (offset: number) => number): SettingText[] {
  const texts: SettingText[] = [];
  visit(document, {
    Scalar: (role, { value, source, range }, path) => {
      const text = typeof value === 'string' ? value : (source ?? '');
      const pair = path.at(-1);
      const setting =
        role === 'value' && isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
      if (text !== '' && range)
        texts.push({ text, at: { file: settingsFile, row: lineAt(range[0]) }, setting });
    },
  });
  return texts;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const isWritten = (each: unknown): boolean =>
    each !== null && !(typeof each === 'string' && each.trim() === '');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => isWritten(each))
      .map(([key, each]) => [key, withoutEmpty(each)]),
  );
}

function lineOf(
  document: Document,
  keys: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number | undefined {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = path.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find((each) => isScalar(each.key) && each.key.value === key);
      if (isScalar(pair?.key) && pair.key.range) return lineAt(pair.key.range[0]);
    } else {
      const item = document.getIn(path, true);
      if (isNode(item) && item.range) return lineAt(item.range[0]);
    }
  }
  return undefined;
}
