import type { Page } from '@playwright/test';

/** A colour as the screen shows it: red, green, blue and how much it covers, 0 to 255. */
export type Rgba = readonly [number, number, number, number];

/** What is asked of colours by functions that run in a page: they reach no others than those that stand in the page. */
export interface Colours {
  readonly read: (colour: string) => Rgba;
  /** A colour as it looks on another that covers all. */
  readonly lay: (over: Rgba, under: Rgba) => Rgba;
  /** Contrast of two colours that cover all (WCAG 2.2, relative luminance and contrast ratio). */
  readonly contrast: (one: Rgba, other: Rgba) => number;
  /** The colour behind an element: its own ground or that of what it stands in. */
  readonly groundOf: (element: Element | null) => Rgba;
  /** The same with all that shines through; undefined where a picture is the ground. */
  readonly seenGroundOf: (element: Element | null) => Rgba | undefined;
  /**
   * Contrast of a colour to the ground of an element that it is drawn on; undefined where a picture is the ground.
   * @param covers How much the colour covers, 0 to 1, beside what it says itself.
   */
  readonly contrastOn: (colour: string, element: Element | null, covers?: number) => number | undefined;
  /** What is seen as the ground of an element or of what a style writes beside it, to be compared only. */
  readonly groundToCompare: (element: Element, part: string | null) => string;
  /** Contrast of the text of an element to its ground; undefined where a picture is the ground. */
  readonly contrastOfText: (element: Element) => number | undefined;
  /** The least contrast that the text of an element may have (WCAG 2.2 1.4.3). */
  readonly leastOfText: (element: Element) => number;
}

/** The least contrast of text and of large text (WCAG 2.2 1.4.3), and from how many pixels text is large. */
const least = { text: 4.5, large: 3, largeFrom: 24, boldFrom: 18.66 } as const;

/** Puts the colours into an open page, as `insynColours`. */
export async function bringColours(page: Page): Promise<void> {
  await page.evaluate(makeColours, least);
}

/** Runs in the page. */
function makeColours(limits: typeof least): void {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const read: Colours['read'] = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data] as unknown as Rgba;
  };
  const luminance = (colour: Rgba): number => {
    const [red, green, blue] = colour
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
      number,
      number,
      number,
    ];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast: Colours['contrast'] = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf: Colours['groundOf'] = (from) => {
    for (let each = from; each !== null; each = each.parentElement) {
      const colour = read(getComputedStyle(each).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const groundToCompare: Colours['groundToCompare'] = (element, part) => {
    const nothing = /^rgba\((.*), 0\)$/u;
    let colour = getComputedStyle(element, part).backgroundColor;
    for (let each: Element | null = element; each !== null && nothing.test(colour); each = each.parentElement)
      colour = getComputedStyle(each).backgroundColor;
    // In forced colours what covers nothing is written as the colour of the page, without its cover.
    return matchMedia('(forced-colors: active)').matches ? colour.replace(nothing, 'rgb($1)') : colour;
  };
  const lay: Colours['lay'] = (over, under) => {
    const share = over[3] / 255;
    const part = (index: 0 | 1 | 2): number => over[index] * share + under[index] * (1 - share);
    return [part(0), part(1), part(2), 255];
  };
  const stylesAround = (element: Element | null): CSSStyleDeclaration[] => {
    const around: CSSStyleDeclaration[] = [];
    for (let each = element; each !== null; each = each.parentElement) around.push(getComputedStyle(each));
    return around;
  };
  const seenGroundOf: Colours['seenGroundOf'] = (element) => {
    const around = stylesAround(element);
    const opaque = around.findIndex(({ backgroundColor }) => read(backgroundColor)[3] === 255);
    const layers = opaque < 0 ? around : around.slice(0, opaque + 1);
    if (layers.some(({ backgroundImage }) => backgroundImage !== 'none')) return undefined;
    return layers.reduceRight<Rgba>(
      (under, { backgroundColor }) => lay(read(backgroundColor), under),
      [255, 255, 255, 255],
    );
  };
  const contrastOn: Colours['contrastOn'] = (colour, element, covers = 1) => {
    const ground = seenGroundOf(element);
    if (ground === undefined) return undefined;
    const [red, green, blue, own] = read(colour);
    const seen = stylesAround(element).reduce((share, { opacity }) => share * Number(opacity), own * covers);
    return contrast(lay([red, green, blue, seen], ground), ground);
  };
  const contrastOfText: Colours['contrastOfText'] = (element) =>
    contrastOn(getComputedStyle(element).color, element);
  const leastOfText: Colours['leastOfText'] = (element) => {
    const { fontSize, fontWeight } = getComputedStyle(element);
    const isLarge =
      Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? limits.boldFrom : limits.largeFrom);
    return isLarge ? limits.large : limits.text;
  };
  Object.assign(globalThis, {
    insynColours: {
      read,
      lay,
      contrast,
      groundOf,
      groundToCompare,
      seenGroundOf,
      contrastOn,
      contrastOfText,
      leastOfText,
    } satisfies Colours,
  });
}
