import { expect, test } from 'vitest';
import { internalValuesOf } from '../../../../site/register/check/internal-values.ts';
import { inputOf, type TablesFixture } from '../../../factories.ts';

function valuesOf(tables: TablesFixture): string[] {
  const { rows, tables: mapped } = inputOf(tables);
  return internalValuesOf(rows, mapped).map(({ value }) => value);
}
const open = { id: 'open', name: 'Torget', publication: '', withheldReason: '' };

test('of a place that is shown the internal texts, ids and coordinates are secret, and nothing public', () => {
  const values = valuesOf({
    places: [
      { ...open, area: 'Ytan', note: 'anteckning', contactPerson: 'Rut', north: '58.9123', east: '13.2' },
    ],
    cameras: [{ id: 'KAM-1', place: 'open', kind: 'fixed', networkAddress: '192.0.2.43', bearing: '271.8' }],
    reviews: [
      { place: 'open', date: '2026-01-01', kind: 'assessment', summary: 'Bra', detail: 'vid pelaren' },
    ],
  });
  expect(values.sort()).toEqual(
    ['13.2', '192.0.2.43', '58.9123', 'KAM-1', 'Rut', 'anteckning', 'vid pelaren'].sort(),
  );
});

test('of a place that is held back everything is secret, in every language, with its cameras and reviews', () => {
  const values = valuesOf({
    places: [
      open,
      {
        id: 'gone',
        name: 'Gömstället',
        area: 'Ytan',
        'area [en]': 'The area',
        address: 'Gatan 1',
        polygon: 'POLYGON((13.25 58.9, 13.26 58.9, 13.26 58.91, 13.25 58.9))',
        publication: 'withheld',
      },
    ],
    cameras: [{ id: 'KAM-2', place: 'gone', north: '58.7654', east: '13.7' }],
    reviews: [
      { place: 'gone', date: '2026-01-01', kind: 'assessment', summary: 'Sågs av ingen', byRole: 'Chefen' },
    ],
  });
  for (const secret of [
    'gone',
    'Gömstället',
    'Ytan',
    'The area',
    'Gatan 1',
    '13.25',
    'KAM-2',
    '58.7654',
    'Sågs av ingen',
    'Chefen',
  ])
    expect(values).toContain(secret);
  expect(values).not.toContain('Torget');
});

test('columns that are not ours are secret', () => {
  expect(valuesOf({ places: [{ ...open, 'vår egen': 'hemligt', tom: ' ' }] })).toEqual(['hemligt']);
});
