/**
 * The codes of the register. A code is what the portal computes with; the words a civil servant
 * writes or picks in a list for it are in `content/<lang>/codes.json`, and the register may hold either.
 */

/** What a controller is: a municipal board, a municipal company, or several together (GDPR art. 26). */
export const controllerKinds = ['board', 'company', 'joint'] as const;

/** Kinds of place (kamerabevakningslagen 10 § 2). `home` is known only so that it can be refused. */
export const placeKinds = [
  'town-hall',
  'library',
  'museum',
  'culture-house',
  'school',
  'upper-secondary-school',
  'preschool',
  'youth-centre',
  'meeting-place',
  'swimming-hall',
  'sports-hall',
  'square',
  'street',
  'park',
  'underpass',
  'bridge',
  'harbour',
  'station',
  'bus-terminal',
  'bicycle-parking',
  'car-park',
  'multi-storey-car-park',
  'recycling-station',
  'residential-building',
  'care-home',
  'office',
  'other',
  'home',
] as const;

/** Why a place is watched (kamerabevakningslagen 8 § and 10 § 3). */
export const purposes = [
  'prevent-crime',
  'investigate-crime',
  'prevent-violence',
  'prevent-theft',
  'prevent-damage',
  'prevent-fire',
  'prevent-accidents',
  'public-order',
  'safety',
  'access-control',
  'traffic',
  'property',
  'supervision',
] as const;

/** Legal basis by GDPR art. 6.1: a task of public interest (e), legitimate interests (f), consent (a), legal obligation (c). */
export const legalBases = ['public-task', 'legitimate-interests', 'consent', 'legal-obligation'] as const;

/** What the surveillance rests on: own assessment (9 §), permits from before 1 April 2025, or the exemption of 11 §. */
export const decisionKinds = ['own-assessment', 'imy-permit', 'county-permit', 'exempt'] as const;

/** Whether images are kept, only watched while they happen, or both. */
export const viewings = ['recorded', 'live', 'recorded-and-live'] as const;

/** Sound (kamerabevakningslagen 10 § 4 and 15 §). */
export const sounds = ['none', 'live', 'recorded'] as const;

/** Special technology besides sound (kamerabevakningslagen 10 § 4). `none` says that there is none. */
export const technologies = [
  'none',
  'panning',
  'number-plates',
  'image-analysis',
  'thermal',
  'drone',
  'face-recognition',
  'two-way-audio',
] as const;

/** Who the film may be handed to (GDPR art. 13.1 e). `none` says nobody. */
export const recipients = [
  'none',
  'police',
  'prosecutor',
  'alarm-centre',
  'guard-company',
  'insurance',
  'other-board',
] as const;

/** Where a place is in its life. */
export const placeStatuses = ['planned', 'decision-pending', 'active', 'paused', 'ended'] as const;

/** How much of a place may be published after the check of OSL 18:8. */
export const publications = ['full', 'without-position', 'withheld'] as const;

/** Why something is withheld. The reason is published, what is withheld is not. */
export const withheldReasons = [
  'security-measure',
  'protected-persons',
  'check-not-done',
  'ongoing-investigation',
] as const;

/** Result of the secrecy check of OSL 18:8; internal. */
export const secrecyResults = ['cleared', 'area-only', 'secret', 'not-done'] as const;

/** How a camera is built. */
export const cameraKinds = ['fixed', 'panning', 'dome'] as const;

/** What has been looked at: the law's assessment (9 §), the municipality's own yearly routine, and other checks. */
export const reviewKinds = [
  'assessment',
  'yearly-review',
  'direction-check',
  'evaluation',
  'supervisory-decision',
] as const;

/** What a review came to. */
export const reviewOutcomes = [
  'keep',
  'change',
  'remove',
  'correct',
  'deviation',
  'remedied',
  'effect',
  'no-effect',
  'effect-unclear',
  'no-remark',
  'criticism',
] as const;

/** Every list of codes by the name that `content/<lang>/codes.json` uses as prefix. */
export const vocabulary = {
  controllerKind: controllerKinds,
  placeKind: placeKinds,
  purpose: purposes,
  legalBasis: legalBases,
  decisionKind: decisionKinds,
  viewing: viewings,
  sound: sounds,
  technology: technologies,
  recipient: recipients,
  placeStatus: placeStatuses,
  publication: publications,
  withheldReason: withheldReasons,
  secrecyResult: secrecyResults,
  cameraKind: cameraKinds,
  reviewKind: reviewKinds,
  reviewOutcome: reviewOutcomes,
} as const;

/** The name of a list of codes. */
export type VocabularyName = keyof typeof vocabulary;
/** The names of the lists of codes. */
export const vocabularyNames = Object.keys(vocabulary) as [VocabularyName, ...VocabularyName[]];
/** A code of the named list. */
export type Code<Name extends VocabularyName> = (typeof vocabulary)[Name][number];

/** Codes that are understood in the input but never offered and never published. */
export const refusedCodes: Readonly<Partial<Record<VocabularyName, readonly string[]>>> = {
  placeKind: ['home'],
};
