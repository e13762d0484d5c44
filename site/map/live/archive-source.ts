import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';

/** What a telephone may be made to fetch at once where a server cannot send parts. */
const largestWhole = 16 * 1024 * 1024;

/**
 * An archive on a server, read in parts. A server that answers with the whole file is asked once, and parts are cut from
 * that: RFC 9110 lets any server leave a range out of account.
 */
export class ArchiveSource implements Source {
  readonly #address: string;
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  getKey(): string {
    return this.#address;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    if (this.#whole !== undefined) return { data: (await this.#whole).slice(offset, offset + length) };
    const response = await fetch(this.#address, {
      headers: { range: `bytes=${offset}-${offset + length - 1}` },
      // Chromium asks for parts of what it keeps with a weak tag, which servers must answer with the whole file.
      cache: 'no-store',
      signal: signal ?? null,
    });
    if (response.status === 200) {
      // Tiles are given up when they leave the view; the file they were to be cut from is not.
      this.#whole ??= this.#readWhole();
      void response.body?.cancel();
      return { data: (await this.#whole).slice(offset, offset + length) };
    }
    const isOtherFile = response.status === 416 || (etag !== undefined && etag !== strongTag(response));
    if (isOtherFile) throw new EtagMismatch();
    if (response.status !== 206) throw new Error(`${this.#address} answered ${response.status}`);
    const tag = strongTag(response);
    return { data: await response.arrayBuffer(), ...(tag === undefined ? {} : { etag: tag }) };
  }

  async #readWhole(): Promise<ArrayBuffer> {
    const response = await fetch(this.#address);
    const length = Number(response.headers.get('content-length'));
    if (!response.ok || length > largestWhole) throw new Error(`${this.#address} cannot be read in parts`);
    return response.arrayBuffer();
  }
}

/** The tag by which versions of the file are told apart; weak ones do not tell byte for byte. */
function strongTag(response: Response): string | undefined {
  const tag = response.headers.get('etag');
  return tag === null || tag.startsWith('W/') ? undefined : tag;
}
