import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';

/**
 * The archive of the tiles as its reader takes it: in parts from a host that sends parts, else whole, once.
 *
 * A browser that has a part already asks for the next one "if the file is still the same" (`If-Range`), and a host that
 * marks files by weak tags must then send the whole file. So a whole file is asked for again past the browser's store
 * before it is taken.
 */
export function tileFile(address: string, ask: typeof fetch = fetch): Source {
  let cache: RequestCache = 'default';
  let whole: Promise<ArrayBuffer> | undefined;

  const askFor = async (offset: number, length: number, signal: AbortSignal | undefined): Promise<Response> => {
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
    const response = await ask(address, { headers, cache, signal: signal ?? null });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response;
  };
  const getBytes = async (offset: number, length: number, signal?: AbortSignal, expected?: string): Promise<RangeResponse> => {
    if (whole !== undefined) return { data: (await whole).slice(offset, offset + length) };
    let response = await askFor(offset, length, signal);
    if (!isPart(response) && cache === 'default') {
      cache = 'no-store';
      await response.body?.cancel();
      response = await askFor(offset, length, signal);
    }
    if (isPart(response)) {
      const etag = strongTag(response);
      // The site was published anew meanwhile: the reader begins again with the new directory.
      if (expected !== undefined && etag !== undefined && etag !== expected) throw new EtagMismatch(etag);
      return { data: await response.arrayBuffer(), ...(etag === undefined ? {} : { etag }) };
    }
    whole = response.arrayBuffer();
    return { data: (await whole).slice(offset, offset + length) };
  };
  return { getKey: () => address, getBytes };
}

function isPart({ status }: Response): boolean {
  return status === 206;
}

/** A weak tag differs between hosts that send the same bytes: it tells nothing. */
function strongTag({ headers }: Response): string | undefined {
  const etag = headers.get('ETag') ?? 'W/';
  return etag.startsWith('W/') ? undefined : etag;
}
