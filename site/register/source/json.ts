import type { Issue } from '../issue.ts';
import { tableNames } from '../schema/tables.ts';
import type { SourceResult } from '../source-table.ts';
import { decodeText } from './decode-text.ts';
import { isFeatureHolder, isObject, readFeatures, readGeometry } from './geojson.ts';
import { checkShape } from './json-shape.ts';
import { findSyntaxError } from './json-syntax.ts';
import { lineOf } from './lines.ts';
import { buildRecords, type SourceRecord } from './records.ts';
import { findRepeatedKey } from './repeated-key.ts';
import { joinResults, nothingBut, unreadable } from './unreadable.ts';

/**
 * Reads a JSON register: GeoJSON, a list of records, or an object with a list for each table. A
 * record may hold its place as `geometry`.
 */
export function readJson(bytes: Uint8Array, file: string, name: string): SourceResult {
  const { text, issues } = decodeText(bytes, file);
  if (text === undefined) return { tables: [], issues };
  const reason = checkShape(text);
  if (reason) return nothingBut(...issues, unreadable(file, reason));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine words its errors as it likes, often without the place.
    const at = lineOf(text, findSyntaxError(text) ?? text.length);
    return nothingBut(...issues, unreadable(file, 'json-syntax', at));
  }
  const repeated = findRepeatedKey(text);
  if (repeated !== undefined)
    return nothingBut(...issues, unreadable(file, 'json-key-repeated', lineOf(text, repeated)));
  return joinResults([{ tables: [], issues }, readValue(value, file, name)]);
}

function readValue(value: unknown, file: string, name: string): SourceResult {
  if (isFeatureHolder(value)) return readFeatures(value, file, name);
  if (Array.isArray(value) && (value.length === 0 || value.some(isObject)))
    return readList(value, file, name);
  if (isObject(value) && Object.values(value).some(isTable)) return readTables(value, file);
  return nothingBut(unreadable(file, 'not-a-register'));
}

/** Whether a value under a key is a table: features, or a list of records. Other lists are facts about the file. */
function isTable(value: unknown): boolean {
  return isFeatureHolder(value) || (Array.isArray(value) && (value.length === 0 || value.some(isObject)));
}

/** Reads an object of tables. Plain values beside them, e.g. a title, belong to no table. */
function readTables(value: Readonly<Record<string, unknown>>, file: string): SourceResult {
  const results = Object.entries(value).map(([key, each]) => {
    if (isTable(each)) return readValue(each, file, key);
    if (typeof each !== 'object' || each === null) return nothingBut();
    const variables = { allowed: tableNames.join(', ') };
    return nothingBut({ code: 'table-unknown', at: { file }, value: key, variables });
  });
  return joinResults(results);
}

function readList(values: readonly unknown[], file: string, name: string): SourceResult {
  if (values.some(isFeatureHolder))
    return readFeatures({ type: 'FeatureCollection', features: values }, file, name);
  const issues: Issue[] = [];
  const records = values.map((value, index): SourceRecord => {
    const at = { file, row: index + 1 };
    if (!isObject(value)) {
      issues.push({ code: 'record-wrong', at });
      return { record: {} };
    }
    const { geometry, ...record } = value;
    if (geometry === undefined) return { record };
    // Text under `geometry` is a column like any other, e.g. an outline written as WKT.
    return typeof geometry === 'object'
      ? { record, geometry: readGeometry(geometry, at, issues) }
      : { record: value };
  });
  return joinResults([{ tables: [], issues }, buildRecords(records, file, name)]);
}
