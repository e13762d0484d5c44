import type { KeptAnswers } from './carry-over.ts';

/** What a reader has chosen to keep on the device until next time. */
export interface KeptRequest {
  readonly answers: KeptAnswers;
  /** Numbers of the places. */
  readonly places: readonly string[];
}

const name = 'insyn-request';

/** What was kept; undefined where nothing was, or where the device lets nothing be kept. */
export function keptRequest(): KeptRequest | undefined {
  try {
    const kept = localStorage.getItem(name);
    return kept === null ? undefined : (JSON.parse(kept) as KeptRequest);
  } catch {
    return undefined;
  }
}

/** Keeps what is given, or removes what was kept. Tells whether the device let it. */
export function keepRequest(request: KeptRequest | undefined): boolean {
  try {
    if (request === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(request));
    return true;
  } catch {
    return false;
  }
}
