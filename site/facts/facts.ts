import { weighingKinds } from '../register/rules/review-due.ts';
import type { Controller, Place, Register, Review } from '../register/model/register.ts';
import type { CheckedFact, ContactFact, Fact, FactOf } from './fact.ts';

/**
 * All facts of a place, in the order of `factKeys`, without language. Every fact is always there;
 * what the register does not state is absent inside it and becomes a sentence that says so.
 */
export function factsOf(place: Place, register: Register): readonly Fact[] {
  const controller = controllerOf(place, register);
  const { municipality } = register;
  return [
    {
      key: 'what',
      kind: place.kind,
      cameraCount: place.cameras.count,
      status: place.status,
      startDate: place.startDate,
      endDate: place.endDate,
      publicAccess: place.publicAccess,
    },
    { key: 'who', controller },
    { key: 'why', purposes: place.purposes, text: place.purposeText },
    whereOf(place),
    { key: 'when', hours: place.hours, text: place.hoursText },
    {
      key: 'how',
      viewing: place.viewing,
      sound: place.sound,
      technologies: place.technologies,
      turning: place.cameras.turning,
      masked: place.masked,
      maskedText: place.maskedText,
      automatedDecisions: place.automatedDecisions,
    },
    { key: 'kept', viewing: place.viewing, retention: place.retention, reason: place.retentionReason },
    {
      key: 'seen',
      seenBy: place.seenBy,
      recipients: place.recipients,
      processor: place.processor,
      thirdCountry: place.thirdCountry,
    },
    decidedOf(place),
    checkedOf(place, register.asOf),
    costOf(place),
    { key: 'sign', sign: place.sign, checked: place.signChecked },
    { key: 'rights', placeId: place.id, isRecorded: isRecorded(place) },
    contactOf(controller, register),
    {
      key: 'complaint',
      controllerKind: controller?.kind,
      route: controller?.complaintRoute,
      authority: municipality.supervisoryAuthority,
    },
  ];
}

/** The controller of a place, if the register states one. */
export function controllerOf(place: Place, register: Register): Controller | undefined {
  return register.controllers.find(({ id }) => id === place.controller);
}

/** The fact with a key. */
export function factOf<Key extends Fact['key']>(facts: readonly Fact[], key: Key): FactOf<Key> {
  return facts.find((fact) => fact.key === key) as FactOf<Key>;
}

/** Whether film is kept at the place; undefined where the register does not say. */
export function isRecorded(place: Place): boolean | undefined {
  if (place.viewing !== undefined) return place.viewing !== 'live';
  return place.retention === undefined ? undefined : place.retention > 0;
}

/** Whether cameras are on at the place today, as far as the register says. */
export function isWatchedNow(place: Place): boolean {
  return place.status === undefined || place.status === 'active';
}

function whereOf(place: Place): FactOf<'where'> {
  return {
    key: 'where',
    address: place.address,
    district: place.district,
    area: place.area,
    notSeen: place.notSeen,
    positionState: place.positionState,
    precision: place.precision,
    withheldReason: place.withheldReason,
    nearby: place.nearby,
  };
}

function decidedOf(place: Place): FactOf<'decided'> {
  return {
    key: 'decided',
    isPending: place.status === 'decision-pending',
    legalBasis: place.legalBasis,
    statute: place.statute,
    interest: place.legitimateInterest,
    kind: place.decisionKind,
    date: place.decisionDate,
    reference: place.decisionReference,
    by: place.decidedBy,
    scope: place.decisionScope,
    weighed: place.weighed,
    alternatives: place.alternatives,
  };
}

function checkedOf(place: Place, asOf: string): CheckedFact {
  // Reviews come newest first, so the first of a kind is the latest.
  const latest = (matches: (review: Review) => boolean): Review | undefined => place.reviews.find(matches);
  const ofKind = (kind: Review['kind']): Review | undefined => latest((review) => review.kind === kind);
  return {
    key: 'checked',
    due: place.reviewDue,
    isOverdue: isWatchedNow(place) && place.reviewDue !== undefined && place.reviewDue < asOf,
    weighing: latest(({ kind }) => weighingKinds.has(kind)),
    direction: ofKind('direction-check'),
    evaluation: ofKind('evaluation'),
    supervisory: ofKind('supervisory-decision'),
  };
}

function costOf(place: Place): FactOf<'cost'> {
  const { costYearly, cameras } = place;
  const isShared = costYearly !== undefined && cameras.count !== undefined && cameras.count > 1;
  return {
    key: 'cost',
    purchase: place.costPurchase,
    yearly: costYearly,
    perCamera: isShared ? Math.round(costYearly / cameras.count) : undefined,
    year: place.costYear,
    source: place.costSource,
  };
}

function contactOf(controller: Controller | undefined, { municipality }: Register): ContactFact {
  const own =
    controller?.dataProtectionOfficer ??
    controller?.dataProtectionOfficerEmail ??
    controller?.dataProtectionOfficerPhone;
  const officer =
    own === undefined
      ? municipality.dataProtectionOfficer
      : {
          name: controller?.dataProtectionOfficer,
          email: controller?.dataProtectionOfficerEmail,
          phone: controller?.dataProtectionOfficerPhone,
        };
  return {
    key: 'contact',
    controller,
    municipality: municipality.contact,
    officer: { name: officer.name, email: officer.email, phone: officer.phone },
    protectedPhone: municipality.protectedIdentity.phone,
  };
}
