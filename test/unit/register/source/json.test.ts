import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSyntaxError } from '../../../../site/register/source/json-syntax.ts';
import { readJson } from '../../../../site/register/source/json.ts';

const read = (text: string) => readJson(Buffer.from(text), 'places.geojson', 'places');
const readValue = (value: unknown) => read(JSON.stringify(value));
const found = (value: unknown) => readValue(value).issues.map(({ code, at }) => [code, at.row, at.column]);

test('a list of records is a table whose headings are all their keys', () => {
  expect(
    readValue([
      { id: 'a', name: 'Badet' },
      { id: 'b', hours: null, cameraCount: 4, sign: true },
    ]).tables,
  ).toEqual([
    {
      name: 'places',
      file: 'places.geojson',
      headings: [
        { text: 'id', column: 1 },
        { text: 'name', column: 2 },
        { text: 'hours', column: 3 },
        { text: 'cameraCount', column: 4 },
        { text: 'sign', column: 5 },
      ],
      rows: [
        { row: 1, cells: ['a', 'Badet', null, null, null], geometry: undefined },
        { row: 2, cells: ['b', null, null, 4, true], geometry: undefined },
      ],
    },
  ]);
});

test('records of any plain values read back the same', () => {
  const plain = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
  );
  const key = fc.string({ minLength: 1 }).filter((word) => word !== 'geometry');
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(key, plain, { minKeys: 1 }), { minLength: 1, maxLength: 8 }),
      (records) => {
        // A record that says it is a feature is one.
        fc.pre(records.every((record) => record['type'] === undefined));
        const { tables, issues } = readValue(records);
        expect(issues).toEqual([]);
        const [table] = tables;
        const again = table!.rows.map(({ cells }) =>
          Object.fromEntries(
            cells.flatMap((cell, index) => (cell === null ? [] : [[table!.headings[index]!.text, cell]])),
          ),
        );
        expect(again).toEqual(JSON.parse(JSON.stringify(records)));
      },
    ),
    { numRuns: 300 },
  );
});

test('an object holds a table under each key; plain values beside them belong to none', () => {
  const { tables, issues } = readValue({
    title: 'Kameror',
    places: [{ id: 'a' }],
    controllers: [{ id: 'n' }],
    meta: { a: 1 },
  });
  expect(tables.map(({ name }) => name)).toEqual(['places', 'controllers']);
  expect(issues.map(({ code, value }) => [code, value])).toEqual([['table-unknown', 'meta']]);
});

test('features keep their geometry, their own id and the coordinate system of their file', () => {
  const geometry = { type: 'Point', coordinates: [13.25, 58.9] };
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
  const features = [
    { type: 'Feature', id: 7, properties: { name: 'Badet' }, geometry },
    { type: 'Feature', id: 8, properties: { ID: 'hallen' }, geometry: null },
  ];
  const [table] = readValue({ type: 'FeatureCollection', crs, features }).tables;
  expect(table!.crs).toBe('urn:ogc:def:crs:EPSG::3006');
  expect(table!.headings.map(({ text }) => text)).toEqual(['id', 'name', 'ID']);
  expect(table!.rows).toEqual([
    { row: 1, cells: [7, 'Badet', null], geometry },
    { row: 2, cells: [null, null, 'hallen'], geometry: null },
  ]);
});

test('what is no feature, has no properties or an unknown geometry is told of, and still counted', () => {
  const features = [
    { type: 'Feature', properties: { id: 'a' }, geometry: { type: 'Circle', coordinates: [1, 2] } },
    { type: 'Feature', properties: {}, geometry: null },
    'b',
  ];
  const collection = { type: 'FeatureCollection', features };
  expect(found(collection)).toEqual([
    ['geometry-wrong', 1, 'geometry'],
    ['properties-missing', 2, undefined],
    ['record-wrong', 3, undefined],
  ]);
  expect(readValue(collection).tables[0]!.rows).toHaveLength(3);
});

test('lists become text that codes are read from, deeper values JSON', () => {
  const [table] = readValue([{ purposes: ['safety', 'fire'], contact: { phone: '1' } }]).tables;
  expect(table!.rows[0]!.cells).toEqual(['safety; fire', '{"phone":"1"}']);
});

test('a list that lacks some of its values is a list of the others', () => {
  const [table] = readValue([{ id: 'a', purposes: ['safety', null, 'fire'], note: [null] }]).tables;
  expect(table!.rows[0]!.cells).toEqual(['a', 'safety; fire', '']);
});

test('a key that every object has by itself is not found where the file lacks it', () => {
  const [table] = readValue([{ id: 'a' }, { id: 'b', constructor: 'x' }]).tables;
  expect(table!.rows.map(({ cells }) => cells[1])).toEqual([null, 'x']);
});

test.each([
  ['[{"a":1},\n {"a":}]', 2, 7],
  ['', 1, 1],
  ['[\n\n{"a": "b\nc"}]', 3, 9],
  ['[1, 2', 1, 6],
  ['{"a": 01}', 1, 8],
  ["{'a': 1}", 1, 2],
  ['[1,]', 1, 4],
  ['{"a": 1}\r\nx', 2, 1],
  ['{"a": "\\x"}', 1, 9],
])('the place where %j stops being JSON is told', (text, row, character) => {
  const { tables, issues } = read(text);
  expect(tables).toEqual([]);
  expect(issues).toMatchObject([{ at: { row }, variables: { reason: 'json-syntax', character } }]);
});

test('the search for the wrong place agrees with the parser on what is JSON', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const near = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '1', '-', 'e', '\\', '\n', ' '),
    )
    .map(([text, at, sign]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place + (at % 2));
    });
  fc.assert(
    fc.property(near, (text) => {
      expect(findSyntaxError(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 1000 },
  );
});

test.each(['7', '"a"', 'null', '{}', '[1, 2]', '{"a": 1}'])('%s is JSON but no register', (text) => {
  expect(read(text).issues).toMatchObject([{ variables: { reason: 'not-a-register' } }]);
});
