import { z } from 'zod';
import { factOf, factsOf } from '../facts/facts.ts';
import type { Place, Register } from '../register/model/register.ts';
import { fieldsOf, tableSchemas, type TableName } from '../register/schema/tables.ts';

/** How a field of a record stands in a table: texts have a column for each language. */
export type ColumnForm = 'value' | 'local-text' | 'codes' | 'json' | 'wkt';

/** A field of a record. */
export interface DataField {
  readonly name: string;
  readonly form: ColumnForm;
  readonly schema: z.ZodType;
}

/** A record as it is published: one place, review, cost, controller or service. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** A published set of records of one kind. */
export interface Dataset {
  readonly name: DatasetName;
  readonly fields: readonly DataField[];
  readonly recordsOf: (register: Register) => readonly DataRecord[];
}

/** The names of the datasets, which stand in their addresses. */
export const datasetNames = ['places', 'reviews', 'costs', 'controllers', 'services'] as const;
/** The name of a dataset. */
export type DatasetName = (typeof datasetNames)[number];

/** The version of the records' form; a field that changes its meaning or goes away makes the next one. */
export const dataVersion = 1;

/** The fields of a table that are published. */
function publicFields(table: TableName): readonly DataField[] {
  const shape = tableSchemas[table].shape as Readonly<Record<string, z.ZodType>>;
  return fieldsOf(table)
    .filter((field) => field.class === 'public')
    .map(({ name, cell, translatable }) => ({
      name,
      form: translatable
        ? 'local-text'
        : cell === 'codes'
          ? 'codes'
          : cell === 'weekly-hours'
            ? 'json'
            : 'value',
      schema: shape[name]!,
    }));
}

const value = (name: string, schema: z.ZodType): DataField => ({ name, form: 'value', schema });
const count = () => z.int().min(0).optional();
const kronor = () => z.number().min(0).optional();
const position = z.tuple([z.number(), z.number()]);
const area = z.object({
  type: z.enum(['Polygon', 'MultiPolygon']),
  coordinates: z.array(z.array(z.union([position, z.array(position)]))),
});

const placeFields: readonly DataField[] = [
  ...publicFields('places'),
  value('positionState', z.enum(['area', 'point', 'rounded', 'withheld', 'in-doubt', 'not-stated'])),
  value('latitude', z.number().min(-90).max(90).optional()),
  value('longitude', z.number().min(-180).max(180).optional()),
  { name: 'monitoredArea', form: 'wkt', schema: area.optional() },
  value('turningCameras', count()),
  value('maskedCameras', count()),
  value('soundOffCameras', count()),
  { name: 'cameraPositions', form: 'json', schema: z.array(position).optional() },
  value('reviewDue', z.iso.date().optional()),
];

const costFields: readonly DataField[] = [
  value('place', z.string()),
  value('purchase', kronor()),
  value('yearly', kronor()),
  value('cameraCount', count()),
  value('yearlyPerCamera', kronor()),
  value('year', z.int().optional()),
  value('source', z.string().optional()),
  value('currency', z.literal('SEK')),
];

/** Every dataset, in the order in which they are listed. */
export const datasets: readonly Dataset[] = [
  {
    name: 'places',
    fields: placeFields,
    recordsOf: ({ places }) => places.map((place) => pick(placeFields, placeRecord(place))),
  },
  { name: 'reviews', fields: publicFields('reviews'), recordsOf: reviewRecords },
  { name: 'costs', fields: costFields, recordsOf: costRecords },
  {
    name: 'controllers',
    fields: publicFields('controllers'),
    recordsOf: ({ controllers }) => controllers.map((each) => pick(publicFields('controllers'), each)),
  },
  {
    name: 'services',
    fields: publicFields('services'),
    recordsOf: ({ services }) => services.map((each) => pick(publicFields('services'), each)),
  },
];

function placeRecord({ cameras, position: at, reviews: _reviews, ...place }: Place): object {
  return {
    ...place,
    cameraCount: cameras.count,
    latitude: at?.[1],
    longitude: at?.[0],
    turningCameras: cameras.turning,
    maskedCameras: cameras.masked,
    soundOffCameras: cameras.soundOff,
    cameraPositions: cameras.positions.length > 0 ? cameras.positions : undefined,
  };
}

function reviewRecords({ places }: Register): readonly DataRecord[] {
  const fields = publicFields('reviews');
  return places.flatMap(({ id, reviews }) => reviews.map((review) => pick(fields, { ...review, place: id })));
}

function costRecords(register: Register): readonly DataRecord[] {
  return register.places.flatMap((place) => {
    const { purchase, yearly, perCamera, year, source } = factOf(factsOf(place, register), 'cost');
    if (purchase === undefined && yearly === undefined) return [];
    const cost = {
      purchase,
      yearly,
      cameraCount: place.cameras.count,
      yearlyPerCamera: perCamera,
      year,
      source,
    };
    return [pick(costFields, { place: place.id, ...cost, currency: 'SEK' })];
  });
}

/** The fields of a record and nothing else, in their order, without those that are not stated. */
function pick(fields: readonly DataField[], from: object): DataRecord {
  const values = from as DataRecord;
  return Object.fromEntries(
    fields.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
}
