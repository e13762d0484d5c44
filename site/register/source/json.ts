import type { Geometry } from 'geojson';
import { decodeText } from './decode-text.ts';
import { isFeatureHolder, readFeatures } from './geojson.ts';
import { buildRecords, type SourceRecord } from './records.ts';
import type { SourceResult } from '../source-table.ts';

/**
 * Reads a JSON register: GeoJSON, a list of records, or an object with a list for each table. A
 * record may hold its place as `geometry`.
 */
export function readJson(bytes: Uint8Array, file: string, name: string): SourceResult {
  const { text, issues } = decodeText(bytes, file);
  if (text === undefined) return { tables: [], issues };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const row = lineOfSyntaxError(text, String(error));
    return { tables: [], issues: [...issues, { code: 'file-unreadable', at: { file, row }, variables: { reason: 'json-syntax' } }] };
  }
  const read = readValue(value, file, name);
  return { tables: read.tables, issues: [...issues, ...read.issues] };
}

function readValue(value: unknown, file: string, name: string): SourceResult {
  if (isFeatureHolder(value)) return readFeatures(value, file, name);
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((each) => isFeatureHolder(each))) return readFeatures({ type: 'FeatureCollection', features: value }, file, name);
    return readRecords(value, file, name);
  }
  if (typeof value === 'object' && value !== null) {
    const lists = Object.entries(value).filter(([, each]) => Array.isArray(each) || isFeatureHolder(each));
    const results = lists.map(([key, each]) => readValue(each, file, key));
    if (results.length > 0) return { tables: results.flatMap(({ tables }) => tables), issues: results.flatMap(({ issues }) => issues) };
  }
  return { tables: [], issues: [{ code: 'file-unreadable', at: { file }, variables: { reason: 'not-a-register' } }] };
}

function readRecords(values: readonly unknown[], file: string, name: string): SourceResult {
  const issues: SourceResult['issues'][number][] = [];
  const records = values.map((value, index): SourceRecord => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      issues.push({ code: 'row-unreadable', at: { file, row: index + 1 } });
      return { record: {} };
    }
    const { geometry, ...record } = value as Record<string, unknown>;
    const isGeometry = typeof geometry === 'object' && geometry !== null;
    return isGeometry ? { record, geometry: geometry as Geometry } : { record: value as Record<string, unknown> };
  });
  return { tables: [buildRecords(records, file, name)], issues };
}

/** The engine tells either the line or the place among all characters. */
function lineOfSyntaxError(text: string, message: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  const end = position === undefined ? text.length : Number(position);
  return text.slice(0, end).split('\n').length;
}
