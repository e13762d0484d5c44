import type { Municipality } from '../../municipality/schema.ts';
import type { RuleInput } from '../rules/rule.ts';
import { roundPosition } from '../position/geometry.ts';
import { swappedPlaces } from '../rules/axes-swapped.ts';
import type { LocatedRow } from '../rows/located-row.ts';
import { publicPart } from '../schema/tables.ts';
import type { Code } from '../schema/vocabulary.ts';
import { publishedPosition } from './published-position.ts';
import type { CameraSummary, Controller, Place, Register, Review, Service, Withheld } from './register.ts';
import { reviewDue } from '../rules/review-due.ts';

/** Builds the register from rows in which no error was found. Only fields of the public class pass. */
export function buildRegister(input: RuleInput, municipality: Municipality): Register {
  const { rows, asOf = municipality.asOf } = input;
  const swapped = swappedPlaces(input);
  const cameras = Map.groupBy(rows.cameras, ({ values }) => values.place ?? '');
  const reviews = Map.groupBy(rows.reviews, ({ values }) => values.place ?? '');
  const published = rows.places.filter(({ values }) => isPublished(values));
  const places = published.map((row): Place => {
    const id = row.values.id!;
    const ofPlace = (reviews.get(id) ?? []).map(({ values }) => values);
    return {
      ...(publicPart('places', row.values) as unknown as Omit<
        Place,
        'positionState' | 'cameras' | 'reviews'
      >),
      ...publishedPosition(
        row,
        input.positions.places.get(row),
        swapped.has(row),
        municipality.publication.uncheckedPrecision,
      ),
      // A check that is stated as not done is a reason of its own.
      ...(row.values.secrecyResult === 'not-done'
        ? { withheldReason: row.values.withheldReason ?? 'check-not-done' }
        : {}),
      cameras: summariseCameras(row, cameras.get(id) ?? [], input),
      reviews: ofPlace
        .map((review) => withoutPlace(publicPart('reviews', review)))
        .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.kind < b.kind ? -1 : 1)),
      reviewDue: reviewDue(ofPlace, municipality.publication.reviewMonths),
    };
  });
  const collator = new Intl.Collator(municipality.registerLanguage, { numeric: true });
  const byDistrictAndName = (a: Place, b: Place): number =>
    collator.compare(a.district ?? '\uffff', b.district ?? '\uffff') ||
    collator.compare(a.name, b.name) ||
    (a.id < b.id ? -1 : 1);
  return {
    municipality,
    asOf,
    controllers: rows.controllers.map(({ values }) => publishedController(values, municipality)),
    places: places.sort(byDistrictAndName),
    services: rows.services.map(({ values }) => publishedService(values, municipality)),
    withheld: countWithheld(rows.places),
  };
}

/** Whether a place may be told of. */
export function isPublished(values: LocatedRow<'places'>['values']): boolean {
  return values.publication !== 'withheld' && !isUnspeakable(values);
}

/** Homes and protected objects: no list, no map and no count may hold them, whatever the check has said. */
function isUnspeakable({ kind, protectedObject }: LocatedRow<'places'>['values']): boolean {
  return kind === 'home' || protectedObject === true;
}

function withoutPlace({ place: _place, ...review }: Record<string, unknown>): Review {
  return review as unknown as Review;
}

function publishedController(
  values: LocatedRow<'controllers'>['values'],
  municipality: Municipality,
): Controller {
  const controller = publicPart('controllers', values) as unknown as Controller;
  const { requestsReceived = 0 } = controller;
  const isSmall = requestsReceived > 0 && requestsReceived < municipality.publication.smallestCount;
  if (!isSmall) return controller;
  const { requestsReceived: _received, requestsInTime: _inTime, ...others } = controller;
  return { ...others, hasFewRequests: true };
}

function publishedService(values: LocatedRow<'services'>['values'], municipality: Municipality): Service {
  const service = publicPart('services', values) as unknown as Service;
  const isSmall =
    (service.cameraCount ?? Infinity) < municipality.publication.smallestCount && service.cameraCount !== 0;
  return isSmall ? { ...service, cameraCount: undefined } : service;
}

function summariseCameras(
  row: LocatedRow<'places'>,
  cameras: readonly LocatedRow<'cameras'>[],
  { positions }: RuleInput,
): CameraSummary {
  const count = row.values.cameraCount ?? (cameras.length > 0 ? cameras.length : undefined);
  return {
    count,
    ...countCameras(cameras, count),
    positions: isPositionOpen(row)
      ? cameras
          .filter(({ values }) => values.positionCleared === true)
          .flatMap((camera) => positions.cameras.get(camera) ?? [])
          .filter(({ isSwapped }) => !isSwapped)
          .map(({ position }) => roundPosition(position))
      : [],
  };
}

/** How many cameras are so is known only where every camera that the place says it has is listed and says it. */
function countCameras(
  cameras: readonly LocatedRow<'cameras'>[],
  count: number | undefined,
): Pick<CameraSummary, 'turning' | 'masked' | 'soundOff'> {
  const isListed = cameras.length > 0 && count === cameras.length;
  const every = (field: 'kind' | 'masked' | 'soundOff'): boolean =>
    isListed && cameras.every(({ values }) => values[field] !== undefined);
  const ofKind = (kind: Code<'cameraKind'>): number =>
    cameras.filter(({ values }) => values.kind === kind).length;
  const isDoubtful = ofKind('panning') === 0 && ofKind('dome') > 0;
  return {
    turning: every('kind') && !isDoubtful ? ofKind('panning') : undefined,
    masked: every('masked') ? cameras.filter(({ values }) => values.masked).length : undefined,
    soundOff: every('soundOff') ? cameras.filter(({ values }) => values.soundOff).length : undefined,
  };
}

/** Whether the exact positions of the cameras of a place may be told, where they are cleared themselves. */
function isPositionOpen({ values: { publication, secrecyResult } }: LocatedRow<'places'>): boolean {
  return publication !== 'without-position' && (secrecyResult === undefined || secrecyResult === 'cleared');
}

function countWithheld(rows: readonly LocatedRow<'places'>[]): Withheld[] {
  const reasons = new Map<Code<'withheldReason'>, number>();
  for (const { values } of rows) {
    if (values.publication !== 'withheld' || isUnspeakable(values)) continue;
    const reason = values.withheldReason ?? 'check-not-done';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [...reasons].map(([reason, count]) => ({ reason, count }));
}
