import type { Failure } from './words.ts';

/** Why a live map cannot be shown, for the sentence that tells it; the cause is for whoever runs the site. */
export class MapFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(`the live map failed: ${failure}`, { cause });
    this.failure = failure;
  }
}

/**
 * Waits for something, and tells its failure as one of the map.
 * @throws MapFailure if it fails.
 */
export async function orFail<Value>(failure: Failure, promise: Promise<Value>): Promise<Value> {
  try {
    return await promise;
  } catch (error) {
    throw error instanceof MapFailure ? error : new MapFailure(failure, error);
  }
}
