import { PMTiles, type RangeResponse } from 'pmtiles';

/** An archive opened by the reader that the live map uses, from memory instead of over the network. */
export function openArchive(bytes: Uint8Array): PMTiles {
  const getBytes = (offset: number, length: number): Promise<RangeResponse> =>
    Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer });
  return new PMTiles({ getKey: () => 'memory', getBytes });
}
