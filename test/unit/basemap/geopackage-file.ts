import { DatabaseSync } from 'node:sqlite';

/** A layer of a made-up GeoPackage; its positions are in the units of its system, with heights. */
export interface MadeLayer {
  readonly table: string;
  readonly epsg: number;
  readonly rows: readonly {
    readonly ring: readonly (readonly [east: number, north: number])[];
    readonly isLine?: boolean;
    readonly columns: Readonly<Record<string, string>>;
  }[];
}

/** Writes a GeoPackage with node's own SQLite, by https://www.geopackage.org/spec/ */
export function writeGeopackage(path: string, layers: readonly MadeLayer[]): void {
  const database = new DatabaseSync(path);
  database.exec(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT PRIMARY KEY, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);
  `);
  for (const { table, epsg, rows } of layers) {
    database
      .prepare('INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?)')
      .run(`System ${epsg}`, epsg, 'EPSG', epsg, '');
    database
      .prepare('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 1, 0)')
      .run(table, 'geom', 'GEOMETRY', epsg);
    const names = [...new Set(rows.flatMap(({ columns }) => Object.keys(columns)))];
    const columns = names.map((name) => `, "${name}" TEXT`).join('');
    database.exec(`CREATE TABLE "${table}" (fid INTEGER PRIMARY KEY, geom BLOB${columns})`);
    const insert = database.prepare(
      `INSERT INTO "${table}" (geom${names.map((name) => `, "${name}"`).join('')}) VALUES (?${', ?'.repeat(names.length)})`,
    );
    for (const row of rows)
      insert.run(
        geometry(row.ring, row.isLine ?? false, epsg),
        ...names.map((name) => row.columns[name] ?? null),
      );
  }
  database.close();
}

function geometry(ring: readonly (readonly [number, number])[], isLine: boolean, epsg: number): Uint8Array {
  const head = Buffer.alloc(40);
  head.write('GP');
  head.writeUInt8(0b0000_0011, 3);
  head.writeInt32LE(epsg, 4);
  const [easts, norths] = [ring.map(([east]) => east), ring.map(([, north]) => north)];
  for (const [index, number] of [
    Math.min(...easts),
    Math.max(...easts),
    Math.min(...norths),
    Math.max(...norths),
  ].entries())
    head.writeDoubleLE(number, 8 + 8 * index);
  const intro = Buffer.alloc(isLine ? 9 : 13);
  intro.writeUInt8(1);
  // A line or an area with heights, as Lantmäteriet delivers them.
  intro.writeUInt32LE(isLine ? 1002 : 1003, 1);
  intro.writeUInt32LE(isLine ? ring.length : 1, 5);
  if (!isLine) intro.writeUInt32LE(ring.length, 9);
  const positions = Buffer.alloc(24 * ring.length);
  for (const [index, [east, north]] of ring.entries()) {
    positions.writeDoubleLE(east, 24 * index);
    positions.writeDoubleLE(north, 24 * index + 8);
    positions.writeDoubleLE(44, 24 * index + 16);
  }
  return Buffer.concat([head, intro, positions]);
}
