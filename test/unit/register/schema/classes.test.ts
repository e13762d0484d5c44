import { describe, expect, test } from 'vitest';
import { fieldsOf, publicPart, tableNames } from '../../../../site/register/schema/tables.ts';

/** The fields that may never be published, table by table. A change here is a decision about people's safety. */
const notPublic = {
  controllers: ['contactPerson', 'note'],
  places: [
    'north',
    'east',
    'coordinateSystem',
    'polygon',
    'publication',
    'secrecyResult',
    'secrecyDate',
    'secrecyRole',
    'protectedObject',
    'contactPerson',
    'note',
  ],
  cameras: [
    'id',
    'positionCleared',
    'north',
    'east',
    'coordinateSystem',
    'bearing',
    'height',
    'model',
    'networkAddress',
    'installed',
    'note',
  ],
  reviews: ['detail', 'note'],
  services: ['userCount', 'note'],
};

describe.each(tableNames)('the table of %s', (table) => {
  const fields = fieldsOf(table);

  test('gives every field a class and a kind of cell', () => {
    expect(fields.length).toBeGreaterThan(10);
    for (const { class: fieldClass, cell } of fields) {
      expect(['public', 'internal', 'forbidden']).toContain(fieldClass);
      expect(cell).toMatch(/^[a-z-]+$/);
    }
  });

  test('keeps to itself exactly what it is known to keep to itself', () => {
    expect(fields.filter((field) => field.class !== 'public').map(({ name }) => name)).toEqual(
      notPublic[table],
    );
  });

  test('passes on public fields and nothing else', () => {
    const row = { ...Object.fromEntries(fields.map(({ name }) => [name, name])), other: 'x' };
    const passed = Object.keys(publicPart(table, row));
    expect(passed).toEqual(fields.filter((field) => field.class === 'public').map(({ name }) => name));
  });
});

test('the table of services has no field for where somebody is cared for', () => {
  for (const { name, cell } of fieldsOf('services')) {
    expect(name).not.toMatch(/address|area|district|north|east|polygon|position/i);
    expect(cell).not.toMatch(/coordinate|geometry/);
  }
});
