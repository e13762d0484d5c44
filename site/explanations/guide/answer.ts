import type { Value } from '../statement.ts';

/**
 * What the register has to say in a line of a guide: the values of each time that it is told. A line
 * whose answer is empty is left out.
 */
export type Answer = readonly Readonly<Record<string, Value>>[];

/** A line that is told once if something holds. */
export const when = (condition: boolean): Answer => (condition ? [{}] : []);

/** A line that is told once if the register states the thing that stands in it. */
export function withValue<Thing>(
  name: string,
  thing: Thing | undefined,
  toValue: (thing: Thing) => Value,
): Answer {
  return thing === undefined ? [] : [{ [name]: toValue(thing) }];
}

/** A telephone number as a value. */
export const phoneValue = (phone: string): Value => ({ type: 'phone', phone });
/** An e-mail address as a value. */
export const emailValue = (email: string): Value => ({ type: 'email', email });
/** An address on the web as a value. */
export const websiteValue = (website: string): Value => ({ type: 'website', website });
/** A sum of money as a value. */
export const kronorValue = (kronor: number): Value => ({ type: 'kronor', kronor });
/** A number as a value. */
export const numberValue = (number: number): Value => ({ type: 'number', number });
