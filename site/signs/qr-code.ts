import { encode } from 'uqr';

/** A QR code as a path in units of its modules, with the quiet zone of four that ISO/IEC 18004 asks for. */
export interface QrCode {
  /** Modules on each side, the quiet zone included. */
  readonly size: number;
  /** Path data of the dark modules. */
  readonly path: string;
}

const quietZone = 4;

const drawn = new Map<string, QrCode>();

/**
 * The QR code of an address, with error correction Q: a quarter of it may be worn away or written over. It stands on
 * pages in every language and is reckoned once.
 */
export function qrCode(address: string): QrCode {
  const known = drawn.get(address) ?? drawCode(address);
  drawn.set(address, known);
  return known;
}

function drawCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'Q', boostEcc: false, border: quietZone });
  const path = data
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return { size, path };
}

/** Where dark modules stand beside each other in a row, so that no hairline shows between them. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
