/** A colour as three parts of 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb`. */
export function parseColour(hex: string): Rgb {
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** Writes `#rrggbb`. */
export function formatColour(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, WCAG 2.2 definition. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2 definition. */
export function contrast(first: Rgb, second: Rgb): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour mixed with another in steps until it reaches a contrast to the ground; the other where it never does. */
export function shiftUntil(colour: Rgb, towards: Rgb, ground: Rgb, ratio: number): Rgb {
  for (let step = 0; step <= 100; step++) {
    const mixed = colour.map(
      (part, index) => part + ((towards[index]! - part) * step) / 100,
    ) as unknown as Rgb;
    const rounded = parseColour(formatColour(mixed));
    if (contrast(rounded, ground) >= ratio) return rounded;
  }
  return towards;
}
