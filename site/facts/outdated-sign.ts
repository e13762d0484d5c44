/** The fields of the register that stand on the sign of a place. */
export const signFields = [
  'viewing',
  'retention',
  'sound',
  'technologies',
  'thirdCountry',
  'purposes',
  'controllerName',
  'contactWay',
  'officerWay',
] as const;

/** Why a sign is out of date: what on it is other than at its check, or that the decision is newer than the check. */
export const signCauses = [...signFields, 'number', 'decision'] as const;
/** One of them. */
export type SignCause = (typeof signCauses)[number];

/** Since when a sign is out of date, and why. */
export interface OutdatedSign {
  /** ISO 8601. */
  readonly since: string;
  readonly causes: readonly SignCause[];
}
