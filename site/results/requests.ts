import type { Controller } from '../register/model/register.ts';

/** Requests for film and other data that controllers have received and answered in time, as they state it. */
export interface RequestFigures {
  readonly received: number;
  readonly inTime: number;
  /** The first and last year that the numbers are from; absent where none is stated. */
  readonly years?: readonly [first: number, last: number] | undefined;
  /** Controllers whose numbers are in the sum, those that had so few that the number is not told, and all. */
  readonly stated: number;
  readonly few: number;
  readonly controllers: number;
}

/** Whether a controller states how many requests it has had and how many were answered in time. */
export function statesRequests({ requestsReceived, requestsInTime }: Controller): boolean {
  return requestsReceived !== undefined && requestsInTime !== undefined;
}

/** Adds up the requests of controllers. Numbers too small to tell are not in the sum, so that it does not give them away. */
export function requestsOf(controllers: readonly Controller[]): RequestFigures {
  const stated = controllers.filter(statesRequests);
  const years = stated
    .map(({ requestsYear }) => requestsYear)
    .filter((year) => year !== undefined)
    .sort((one, other) => one - other);
  return {
    received: stated.reduce((sum, { requestsReceived }) => sum + requestsReceived!, 0),
    inTime: stated.reduce((sum, { requestsInTime }) => sum + requestsInTime!, 0),
    years: years.length === 0 ? undefined : [years[0]!, years.at(-1)!],
    stated: stated.length,
    few: controllers.filter(({ hasFewRequests }) => hasFewRequests).length,
    controllers: controllers.length,
  };
}
