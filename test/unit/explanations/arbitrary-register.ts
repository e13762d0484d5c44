import fc, { type Arbitrary } from 'fast-check';
import type { Municipality } from '../../../site/municipality/schema.ts';
import type {
  CameraSummary,
  Controller,
  Place,
  Register,
  Review,
} from '../../../site/register/model/register.ts';
import type { LocalText } from '../../../site/register/schema/field.ts';
import * as codes from '../../../site/register/schema/vocabulary.ts';
import { reviewDue } from '../../../site/register/rules/review-due.ts';
import { municipalityOf } from '../../factories.ts';

const names = ['Torget', 'Simhallens entré', 'A|B [c](d)', '$t(x) \u0001', 'بيت', 'Ingen'] as const;
const name = fc.constantFrom(...names);
const text: Arbitrary<LocalText> = fc.constantFrom<LocalText>(
  { sv: 'Hela torget.' },
  { sv: 'Hela torget.', en: 'The whole square.' },
  { en: 'Only in English | and [marked](so).' },
);
const day = fc
  .tuple(
    fc.integer({ min: 2018, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const phone = fc.constantFrom('031-390 06 00', '+46 31 390 06 00');
const email = fc.constant('torget@exempel.example');
const website = fc.constant('https://exempel.example/kamera');

/** A record in which any field but the named ones may be missing. */
const anyOf = <Model extends object>(
  model: { [Field in keyof Model]: Arbitrary<Model[Field]> },
  required: readonly (keyof Model & string)[],
): Arbitrary<Model> => fc.record(model, { requiredKeys: [...required] }) as Arbitrary<Model>;

const span = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  from: fc.integer({ min: 0, max: 1439 }),
  to: fc.integer({ min: 0, max: 1440 }),
});

const review: Arbitrary<Review> = anyOf<Required<Review>>(
  {
    date: day,
    kind: fc.constantFrom(...codes.reviewKinds),
    outcome: fc.constantFrom(...codes.reviewOutcomes),
    byRole: name,
    nextDue: day,
    summary: text,
    remedy: text,
    remedyDate: day,
  },
  ['date', 'kind'],
);

const cameras: Arbitrary<CameraSummary> = fc
  .record({
    count: fc.integer({ min: 0, max: 12 }),
    turning: fc.option(fc.nat(12), { nil: undefined }),
    masked: fc.option(fc.nat(12), { nil: undefined }),
    soundOff: fc.option(fc.nat(12), { nil: undefined }),
  })
  .chain(({ count, ...of }) =>
    fc.boolean().map((isCounted) => {
      const most = (number: number | undefined) =>
        number === undefined ? undefined : Math.min(number, count);
      return isCounted
        ? {
            count,
            turning: most(of.turning),
            masked: most(of.masked),
            soundOff: most(of.soundOff),
            positions: [],
          }
        : { positions: [] };
    }),
  );

const codesOf = <Of extends string>(all: readonly Of[]) =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 });
const controllerIds = ['nämnden', 'bolaget', 'ingen'] as const;

/** A place of any status in which any field may be missing. */
export const arbitraryPlace: Arbitrary<Place> = anyOf<Record<string, unknown>>(
  {
    id: fc.constant('torget'),
    name,
    kind: fc.constantFrom(...codes.placeKinds.filter((kind) => kind !== 'home')),
    district: name,
    address: name,
    area: text,
    notSeen: text,
    precision: fc.constantFrom(5, 70, 500),
    publicAccess: fc.boolean(),
    controller: fc.constantFrom(...controllerIds),
    purposes: codesOf(codes.purposes),
    purposeText: text,
    legalBasis: fc.constantFrom(...codes.legalBases),
    statute: name,
    legitimateInterest: text,
    decisionKind: fc.constantFrom(...codes.decisionKinds),
    decisionDate: day,
    decisionReference: name,
    decidedBy: name,
    decisionScope: text,
    weighed: text,
    alternatives: text,
    hours: fc.oneof(fc.constant('always'), fc.array(span, { minLength: 1, maxLength: 3 })),
    hoursText: text,
    viewing: fc.constantFrom(...codes.viewings),
    sound: fc.constantFrom(...codes.sounds),
    technologies: codesOf(codes.technologies),
    masked: fc.boolean(),
    maskedText: text,
    retention: fc.oneof(
      fc.constantFrom(0, 0.25, 1, 24, 36, 72, 73, 96, 168, 240, 336, 720, 744, 8760),
      fc.double({ min: 0, max: 87_600, noNaN: true }),
    ),
    retentionReason: text,
    seenBy: text,
    recipients: codesOf(codes.recipients),
    processor: name,
    thirdCountry: fc.boolean(),
    automatedDecisions: fc.boolean(),
    sign: fc.boolean(),
    signChecked: day,
    status: fc.constantFrom(...codes.placeStatuses),
    startDate: day,
    endDate: day,
    costPurchase: fc.nat(1_000_000),
    costYearly: fc.nat(1_000_000),
    costYear: fc.integer({ min: 2000, max: 2026 }),
    costSource: name,
    nearby: text,
    withheldReason: fc.constantFrom(...codes.withheldReasons),
    positionState: fc.constantFrom('area', 'point', 'rounded', 'withheld', 'in-doubt', 'not-stated'),
    cameras,
    reviews: fc
      .array(review, { maxLength: 6 })
      .map((reviews) => reviews.toSorted((one, other) => (one.date < other.date ? 1 : -1))),
  },
  ['id', 'name', 'positionState', 'cameras', 'reviews'],
).map((place) => {
  const made = place as unknown as Place;
  return { ...made, reviewDue: reviewDue(made.reviews, 12) };
});

const controllerOf = (id: string, kind: codes.Code<'controllerKind'>): Arbitrary<Controller> =>
  anyOf<Record<string, unknown>>(
    {
      id: fc.constant(id),
      name,
      kind: fc.constantFrom(kind, 'joint'),
      organisationNumber: fc.constant('212099-0001'),
      phone,
      postalAddress: name,
      visitingAddress: name,
      email,
      website,
      dataProtectionOfficer: name,
      dataProtectionOfficerEmail: email,
      dataProtectionOfficerPhone: phone,
      complaintRoute: text,
    },
    ['id', 'name'],
  ) as unknown as Arbitrary<Controller>;

const ways = { phone, email, postalAddress: name, visitingAddress: name, website };

const municipality: Arbitrary<Municipality> = anyOf<Record<string, unknown>>(
  {
    contact: anyOf<Record<string, unknown>>(ways, []),
    dataProtectionOfficer: anyOf<Record<string, unknown>>({ name, ...ways }, []),
    protectedIdentity: anyOf<Record<string, unknown>>({ phone, visitingAddress: name }, []),
    supervisoryAuthority: anyOf<Record<string, unknown>>({ phone, email }, []),
    rights: anyOf<Record<string, unknown>>({ phone, email, postalAddress: name, website }, []),
    registerLanguage: fc.constantFrom('sv', 'en'),
  },
  [],
).map((settings) => municipalityOf(settings));

/** A register of one place, whose controller may be a board, a company, several together, or missing. */
export const arbitraryRegister: Arbitrary<Register> = fc
  .record({
    municipality,
    board: controllerOf('nämnden', 'board'),
    company: controllerOf('bolaget', 'company'),
    place: arbitraryPlace,
  })
  .map(({ municipality: settings, board, company, place }) => ({
    municipality: settings,
    asOf: settings.asOf,
    controllers: [board, company],
    places: [place],
    services: [],
    withheld: [],
  }));
