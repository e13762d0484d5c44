/** A whole number of at least 0 as a varint: seven bits to a byte, the lowest first, as Protocol Buffers write it. */
export function encodeVarint(value: number): number[] {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no varint can hold ${value}`);
  const bytes: number[] = [];
  let rest = value;
  // Bit operators would cut the number to 32 bits, and tile ids are larger.
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
  return bytes;
}
