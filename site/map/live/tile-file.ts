import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';

const refusesParts = 416;

/**
 * The archive of the tiles as its reader takes it: in parts from a host that sends parts, else whole, once.
 *
 * A browser that has stored one part asks for the next on condition that the file is still the same (`If-Range`), and a
 * host that tags files weakly must then send the whole file. So before a whole file is taken, the part is asked for
 * again without the browser's store. A host that sends no parts at all may also refuse to (416), and is asked for the
 * whole file.
 *
 * Parts are small: one that is no longer wanted is not worth breaking off, nor a whole file that others wait for.
 */
export function tileFile(
  address: string,
  ask: (address: string, init: RequestInit) => Promise<Response> = fetch,
): Source {
  let preferred: RequestCache = 'default';
  let whole: Promise<ArrayBuffer> | undefined;

  const askWhole = async (): Promise<Response> => {
    const response = await ask(address, {});
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response;
  };
  const askFor = async (range: string, cache: RequestCache): Promise<Response> => {
    const response = await ask(address, { headers: { Range: range }, cache });
    if (response.status === refusesParts) return askWhole();
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    if (isPart(response) || cache === 'no-store') return response;
    preferred = 'no-store';
    await response.body?.cancel();
    return askFor(range, preferred);
  };
  const getBytes: Source['getBytes'] = async (
    offset,
    length,
    _signal,
    expectedTag,
  ): Promise<RangeResponse> => {
    if (whole === undefined) {
      const response = await askFor(`bytes=${offset}-${offset + length - 1}`, preferred);
      if (isPart(response)) {
        const etag = strongTag(response);
        // The site was published anew meanwhile: the reader starts again with the new directory.
        if (expectedTag !== undefined && etag !== undefined && etag !== expectedTag)
          throw new EtagMismatch(etag);
        return { data: await response.arrayBuffer(), ...(etag === undefined ? {} : { etag }) };
      }
      whole = response.arrayBuffer();
      whole.catch(() => (whole = undefined));
    }
    return { data: (await whole).slice(offset, offset + length) };
  };
  return { getKey: () => address, getBytes };
}

function isPart({ status }: Response): boolean {
  return status === 206;
}

/** The tag of the file, if it stands for the very bytes; a weak one may differ between hosts that send the same. */
function strongTag({ headers }: Response): string | undefined {
  const etag = headers.get('ETag');
  return etag === null || etag.startsWith('W/') ? undefined : etag;
}
