import type { ReadyLetter } from './letters.ts';
import type { RequestWithoutPlaces } from './read-request.ts';

/** What is sent to the endpoint of a municipality that has one. `request.schema.json` of the portal describes it. */
export interface SentRequest extends RequestWithoutPlaces {
  readonly version: 1;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  /** Who answers for the places. */
  readonly controller: string;
  /** The letter as the reader left it. */
  readonly letter: { readonly lang: string; readonly subject: string; readonly text: string };
}

/** What is sent for a letter. Questions that were not asked or not answered are left out. */
export function sentRequest(
  request: RequestWithoutPlaces,
  { places, recipient }: Pick<ReadyLetter, 'places' | 'recipient'>,
  letter: SentRequest['letter'],
): SentRequest {
  const { answer, ...rest } = request;
  return {
    version: 1,
    ...answered(rest),
    answer: answered(answer),
    places: places.map(({ id, name }) => ({ id, name })),
    controller: recipient.name,
    letter,
  };
}

function answered<Answers extends object>(answers: Answers): Answers {
  const given = Object.entries(answers).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given) as Answers;
}

/**
 * Sends a request, without cookies and without telling which page it came from.
 *
 * @returns whether it was received.
 */
export async function sendRequest(address: string, request: SentRequest): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
    return response.ok;
  } catch {
    // Fetch throws where nothing was reached; the reader is told, and has other ways.
    return false;
  }
}
