import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { closeSync, openSync, readSync } from 'node:fs';
import { isBasemapClass } from '../../../site/map/basemap/basemap-classes.ts';
import { boundsOf, overlap, type Bounds } from '../../../site/map/basemap/bounds.ts';
import type { BasemapGeometry } from '../../../site/map/basemap/read-geometry.ts';
import {
  coordinateSystemNamed,
  type CoordinateSystem,
} from '../../../site/register/position/coordinate-systems.ts';
import { SpokenError } from '../../spoken-error.ts';
import { asGroundFeature } from '../as-ground-feature.ts';
import { checkPosition } from '../check-position.ts';
import type { GroundSource, OnStep, Properties } from '../ground-source.ts';
import { isOutlineOf, outlineOf } from '../outline.ts';
import { readGeometryHead } from './geometry-head.ts';
import { readWkb } from './read-wkb.ts';

/** A table of the file whose rows lie somewhere. */
interface Layer {
  readonly table: string;
  readonly column: string;
  readonly system: CoordinateSystem;
  readonly rows: number;
}

const signature = 'SQLite format 3\0';

/** Names of geographic systems that differ from WGS 84 by less than a map shows: ETRS 89 and SWEREF 99. */
const likeWgs84: ReadonlySet<number> = new Set([4258, 4619]);

/**
 * Opens a GeoPackage. Its rows are read one at a time.
 * @throws SpokenError if it is none, has no layers, or has one in a coordinate system that is not known.
 */
export function openGeopackage(path: string, onStep: OnStep): GroundSource {
  const database = openDatabase(path);
  const layers = layersOf(database, path);
  if (layers.every(({ rows }) => rows === 0)) throw new SpokenError('basemap.empty', { file: path });
  const all = layers.reduce((sum, { rows }) => sum + rows, 0);
  let count = 0;
  return {
    findOutline(municipality) {
      for (const layer of layers) {
        for (const { properties, geometry } of rowsOf(database, layer, path)) {
          if (!isOutlineOf(properties, municipality)) continue;
          const outline = outlineOf(geometry());
          if (outline) return outline;
        }
      }
      return undefined;
    },
    *readFeatures(bounds) {
      for (const layer of layers) {
        for (const { properties, geometry, envelope } of rowsOf(database, layer, path)) {
          if (count % 1000 === 0) onStep('features', count / all);
          count += 1;
          if (envelope && !overlap(envelope(), bounds)) continue;
          const shape = geometry();
          const feature = shape && asGroundFeature(properties, shape);
          if (feature) yield feature;
        }
      }
      onStep('features', 1);
      database.close();
    },
    count: () => count,
  };
}

function openDatabase(path: string): DatabaseSync {
  const file = openSync(path, 'r');
  const head = Buffer.alloc(signature.length);
  const length = readSync(file, head, 0, head.length, 0);
  closeSync(file);
  if (length === 0) throw new SpokenError('basemap.empty', { file: path });
  if (head.toString('latin1') !== signature)
    throw new SpokenError('basemap.geopackage-broken', { file: path });
  return new DatabaseSync(path, { readOnly: true });
}

function layersOf(database: DatabaseSync, path: string): Layer[] {
  const rows = tolerant(path, () =>
    database
      .prepare(
        `SELECT g.table_name AS "table", g.column_name AS "column", s.organization_coordsys_id AS code, s.srs_name AS name
         FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id ORDER BY g.table_name`,
      )
      .all(),
  );
  return rows.map((row): Layer => {
    const [table, column, code] = [String(row['table']), String(row['column']), Number(row['code'])];
    const system = likeWgs84.has(code)
      ? coordinateSystemNamed('EPSG:4326')
      : coordinateSystemNamed(`EPSG:${code}`);
    if (system === undefined)
      throw new SpokenError('basemap.system-unknown', {
        file: path,
        layer: table,
        system: `${String(row['name'])} (EPSG:${code})`,
      });
    const counted = tolerant(path, () =>
      database.prepare(`SELECT count(*) AS rows FROM ${quoted(table)}`).get(),
    );
    return { table, column, system, rows: Number(counted?.['rows']) };
  });
}

interface Row {
  readonly properties: Properties;
  /** Read when asked for: most rows lie elsewhere. */
  readonly geometry: () => BasemapGeometry | undefined;
  readonly envelope: (() => Bounds) | undefined;
}

function* rowsOf(database: DatabaseSync, { table, column, system }: Layer, path: string): Generator<Row> {
  const statement = database.prepare(`SELECT * FROM ${quoted(table)}`);
  const rows = statement.iterate();
  const toPosition: CoordinateSystem['toPosition'] = (east, north) => {
    checkPosition(path, system, east, north);
    return system.toPosition(east, north);
  };
  for (;;) {
    const next = tolerant(path, () => rows.next());
    if (next.done === true) return;
    const { [column]: bytes, ...rest } = next.value;
    if (!(bytes instanceof Uint8Array)) continue;
    const head = readGeometryHead(bytes);
    if (head === undefined || head.isEmpty) continue;
    yield {
      properties: propertiesOf(rest, table),
      geometry: () => tolerant(path, () => readWkb(bytes.subarray(head.length), toPosition)),
      envelope: head.envelope && (() => boundsOfEnvelope(head.envelope!, toPosition)),
    };
  }
}

/** The columns of a row as text, with the tags of OpenStreetMap that GDAL writes into one column; a layer can be named for a class. */
function propertiesOf(row: Readonly<Record<string, SQLOutputValue>>, table: string): Properties {
  const properties: Record<string, string> = isBasemapClass(table) ? { class: table } : {};
  for (const [name, value] of Object.entries(row)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    if (name === 'other_tags')
      for (const [, key, text] of String(value).matchAll(/"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"/g))
        properties[key!] = text!;
    else properties[name.toLowerCase()] = String(value);
  }
  return properties;
}

/** Round the corners and the middles of the sides: a straight edge of one system is a bent one in another. */
function boundsOfEnvelope(
  [west, east, south, north]: readonly [number, number, number, number],
  toPosition: CoordinateSystem['toPosition'],
): Bounds {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const around = [west, x, east].flatMap((lng) => [south, y, north].map((lat) => toPosition(lng, lat)));
  return boundsOf(around) ?? { west: -180, south: -90, east: 180, north: 90 };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function tolerant<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof SpokenError
      ? error
      : new SpokenError('basemap.geopackage-broken', { file: path }, error);
  }
}
