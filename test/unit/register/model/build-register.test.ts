import { describe, expect, test } from 'vitest';
import { buildRegister } from '../../../../site/register/model/build-register.ts';
import { inputOf, municipalityOf, type TablesFixture } from '../../../factories.ts';

function build(tables: TablesFixture, settings: Readonly<Record<string, unknown>> = {}) {
  return buildRegister(inputOf(tables, settings), municipalityOf(settings));
}
const place = (id: string, row: Readonly<Record<string, string>> = {}) => ({ id, name: id, ...row });

test('places held back whole are counted by reason and are nowhere else', () => {
  const withheld = (id: string, withheldReason: string) =>
    place(id, { publication: 'withheld', withheldReason });
  const register = build({
    places: [
      { ...withheld('secret-a', 'protected-persons') },
      { ...withheld('secret-b', 'security-measure') },
      { ...withheld('secret-c', 'protected-persons') },
      { ...place('open'), publication: '', withheldReason: '' },
    ],
    reviews: [{ place: 'secret-a', date: '2026-01-01', kind: 'assessment' }],
  });
  expect(register.withheld).toEqual([
    { reason: 'protected-persons', count: 2 },
    { reason: 'security-measure', count: 1 },
  ]);
  expect(register.places.map(({ id }) => id)).toEqual(['open']);
  expect(JSON.stringify(register)).not.toContain('secret-');
});

test('a home and a protected object are neither published nor counted, even if the check let them through', () => {
  const row = { kind: '', protectedObject: '', publication: '', withheldReason: '' };
  const register = build({
    places: [
      { ...place('svensson'), ...row, kind: 'home' },
      {
        ...place('svensson-2'),
        ...row,
        kind: 'home',
        publication: 'withheld',
        withheldReason: 'protected-persons',
      },
      { ...place('bunker'), ...row, protectedObject: 'ja' },
      { ...place('open'), ...row },
    ],
  });
  expect(register.places.map(({ id }) => id)).toEqual(['open']);
  expect(register.withheld).toEqual([]);
});

test('ids are published as they are written', () => {
  const ids = ['Torg.2', 'simhall_entre', 'a-b-c'];
  expect(
    build({ places: ids.map((id) => place(id)) })
      .places.map(({ id }) => id)
      .sort(),
  ).toEqual(ids.sort());
});

test('places are sorted by district and name as the language of the register sorts', () => {
  const row = (id: string, name: string, district: string) => ({ id, name, district });
  const rows = [
    row('1', 'Östra torget', 'Ängen'),
    row('2', 'Zon 10', 'Centrum'),
    row('3', 'Zon 9', 'Centrum'),
    row('4', 'Ån', 'Centrum'),
    row('5', 'Alfa', ''),
  ];
  const sorted = build({ places: rows }).places.map(({ id }) => id);
  expect(sorted).toEqual(['3', '2', '4', '1', '5']);
  expect(build({ places: rows.toReversed() }).places.map(({ id }) => id)).toEqual(sorted);
});

test('reviews stand with their place, newest first', () => {
  const reviews = ['2024-01-01', '2026-01-01', '2025-01-01'].map((date) => ({
    place: 'a',
    date,
    kind: 'assessment',
  }));
  const [only] = build({ places: [place('a')], reviews }).places;
  expect(only?.reviews.map(({ date }) => date)).toEqual(['2026-01-01', '2025-01-01', '2024-01-01']);
  expect(only?.reviewDue).toBe('2027-01-01');
});

describe('the cameras of a place', () => {
  const camera = (id: string, kind: string) => ({ id, place: 'a', kind });
  const summary = (
    row: Readonly<Record<string, string>>,
    cameras: readonly Readonly<Record<string, string>>[],
  ) => build({ places: [place('a', row)], cameras }).places[0]?.cameras;

  test('are counted as the place says, or else as they are listed', () => {
    expect(summary({ cameraCount: '7' }, [camera('K1', 'fixed')])?.count).toBe(7);
    expect(summary({}, [camera('K1', 'fixed'), camera('K2', '')])?.count).toBe(2);
    expect(summary({}, [])?.count).toBeUndefined();
    expect(summary({ cameraCount: '0' }, [])?.count).toBe(0);
  });

  test('are known to turn only where all of them are listed with their kind', () => {
    const both = [camera('K1', 'fixed'), camera('K2', 'panning')];
    expect(summary({}, both)?.turning).toBe(1);
    expect(summary({ cameraCount: '2' }, both)?.turning).toBe(1);
    expect(summary({ cameraCount: '1' }, both)?.turning).toBeUndefined();
    expect(summary({ cameraCount: '3' }, both)?.turning).toBeUndefined();
    expect(summary({}, [camera('K1', 'fixed'), camera('K2', '')])?.turning).toBeUndefined();
  });

  test('under a dome are neither said to turn nor said not to', () => {
    expect(summary({}, [camera('K1', 'fixed'), camera('K2', 'dome')])?.turning).toBeUndefined();
    expect(summary({}, [camera('K1', 'panning'), camera('K2', 'dome')])?.turning).toBe(1);
    expect(summary({}, [camera('K1', 'fixed'), camera('K2', 'fixed')])?.turning).toBe(0);
  });

  test('are counted as masked or with the sound off only where each of them says it', () => {
    const says = (masked: string, soundOff: string) => ({ ...camera('K', 'fixed'), masked, soundOff });
    const cameras = [
      { ...says('ja', 'ja'), id: 'K1' },
      { ...says('nej', 'ja'), id: 'K2' },
    ];
    expect(summary({}, cameras)).toMatchObject({ masked: 1, soundOff: 2 });
    expect(summary({ cameraCount: '3' }, cameras)?.masked).toBeUndefined();
    expect(summary({}, [...cameras, { ...says('', 'nej'), id: 'K3' }])).toMatchObject({ soundOff: 2 });
    expect(summary({}, [...cameras, { ...says('', 'nej'), id: 'K3' }])?.masked).toBeUndefined();
  });

  test('are shown exactly only where they are cleared and the place hides nothing', () => {
    const at = { id: 'K1', place: 'a', north: '58.9012345', east: '13.2' };
    const cleared = [{ ...at, positionCleared: 'ja' }];
    expect(summary({}, cleared)?.positions).toEqual([[13.2, 58.901235]]);
    expect(summary({ secrecyResult: 'cleared' }, cleared)?.positions.length).toBe(1);
    expect(summary({}, [{ ...at, positionCleared: 'nej' }])?.positions).toEqual([]);
    expect(summary({}, [at])?.positions).toEqual([]);
    expect(summary({}, [{ ...at, north: '97', positionCleared: 'ja' }])?.positions).toEqual([]);
    for (const row of [
      { secrecyResult: 'secret' },
      { secrecyResult: 'not-done' },
      { secrecyResult: 'area-only' },
      { publication: 'without-position' },
    ])
      expect(summary(row, cleared)?.positions).toEqual([]);
  });
});

test('a small number of cameras in homes is not told, and how many people have the service never is', () => {
  const service = (cameraCount: string) =>
    build({ places: [place('a')], services: [{ id: 'care', name: 'C', cameraCount, userCount: '7654' }] })
      .services[0];
  expect(service('4')?.cameraCount).toBeUndefined();
  expect(service('5')?.cameraCount).toBe(5);
  expect(service('0')?.cameraCount).toBe(0);
  expect(JSON.stringify(service('5'))).not.toContain('7654');
});

test('so few requests that they could point somebody out are not told, but that there were few is', () => {
  const controller = (requestsReceived: string) =>
    build({
      places: [place('a')],
      controllers: [{ id: 'c', name: 'C', requestsReceived, requestsInTime: '0' }],
    }).controllers[0];
  expect(controller('4')).toEqual({ id: 'c', name: 'C', hasFewRequests: true });
  expect(controller('5')).toEqual({ id: 'c', name: 'C', requestsReceived: 5, requestsInTime: 0 });
  expect(controller('0')).toEqual({ id: 'c', name: 'C', requestsReceived: 0, requestsInTime: 0 });
});

test('a check that is said not to be done is a reason of its own', () => {
  const [only] = build({ places: [place('a', { secrecyResult: 'not-done' })] }).places;
  expect(only?.withheldReason).toBe('check-not-done');
});
