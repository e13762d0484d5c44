import type { Chance } from './chance.ts';

/** What a text is made of besides words, for those formats that have it. */
const signs: readonly string[] = [
  ...['"', ';', ',', '\r\n', '\n', '\t', '\u0000', '{', '}', '[', ']', ':', 'null', '\\u0000', '\\', '/'],
  ...[
    '<',
    '>',
    '</row>',
    '<row>',
    '<c>',
    '&',
    '&x;',
    '<!DOCTYPE a [<!ENTITY x "y">]>',
    '<!--',
    ']]>',
    '0',
    '-1',
    '1e9',
  ],
  ...['PK\u0003\u0004', '\ufeff', 'å', '\u2028'],
];

/** Breaks bytes in one to four places: something is cut off, taken out, put in, said twice or changed. */
export function breakBytes(bytes: Buffer, chance: Chance): Buffer {
  let broken = bytes;
  for (let count = 1 + chance.below(4); count > 0; count--) {
    const from = chance.below(broken.length + 1);
    const to = Math.min(broken.length, from + 1 + chance.below(chance.pick([1, 4, 40])));
    const [before, part, after] = [broken.subarray(0, from), broken.subarray(from, to), broken.subarray(to)];
    const change = chance.pick(['cut', 'out', 'in', 'in', 'twice', 'change', 'change'] as const);
    if (change === 'cut') broken = Buffer.from(before);
    else if (change === 'out') broken = Buffer.concat([before, after]);
    else if (change === 'in') broken = Buffer.concat([before, Buffer.from(chance.pick(signs)), part, after]);
    else if (change === 'twice') broken = Buffer.concat([before, part, part, after]);
    else broken = Buffer.concat([before, part.map(() => chance.below(256)), after]);
  }
  return broken;
}
