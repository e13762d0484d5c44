import type { Controller, Place, Register } from '../register/model/register.ts';
import { checkedOf } from './checked.ts';
import { contactOf, requestOf } from './contact.ts';
import type { Fact, FactOf } from './fact.ts';
import type { OutdatedSign } from './outdated-sign.ts';
import { howOf } from './how.ts';
import { saysNobody } from './says-nobody.ts';
import { isRecorded, statusDateOf } from './state.ts';

export { hasCameras, isRecorded, isWatchedNow, statusDateOf } from './state.ts';

/**
 * All facts of a place, in the order of `factKeys`, without language. Every fact is always there;
 * what the register does not state is absent inside it and becomes a sentence that says so.
 *
 * @param outdated What the published states tell of its sign.
 */
export function factsOf(place: Place, register: Register, outdated?: OutdatedSign): readonly Fact[] {
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
      statusDate: statusDateOf(place, register.asOf),
      publicAccess: place.publicAccess,
    },
    { key: 'who', controller },
    { key: 'why', purposes: place.purposes, text: place.purposeText },
    whereOf(place),
    { key: 'when', hours: place.hours, text: place.hoursText },
    howOf(place),
    { key: 'kept', viewing: place.viewing, retention: place.retention, reason: place.retentionReason },
    seenOf(place),
    decidedOf(place),
    checkedOf(place, controller?.kind, register.asOf),
    costOf(place),
    {
      key: 'sign',
      sign: place.sign,
      hasSound: place.status !== 'ended' && place.sound !== undefined && place.sound !== 'none',
      checked: place.signChecked,
      outdated,
    },
    {
      key: 'rights',
      placeId: place.id,
      isRecorded: isRecorded(place),
      legalBasis: place.legalBasis,
      request: requestOf(controller, municipality),
    },
    contactOf(controller, municipality),
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

function seenOf(place: Place): FactOf<'seen'> {
  const hasNoProcessor = place.processor !== undefined && saysNobody(place.processor);
  return {
    key: 'seen',
    seenBy: place.seenBy,
    recipients: place.recipients,
    processor: hasNoProcessor ? undefined : place.processor,
    hasNoProcessor,
    isLiveOnly: isRecorded(place) === false,
    thirdCountry: place.thirdCountry,
  };
}

function decidedOf(place: Place): FactOf<'decided'> {
  return {
    key: 'decided',
    isPending: place.status === 'decision-pending',
    hasEnded: place.status === 'ended',
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
