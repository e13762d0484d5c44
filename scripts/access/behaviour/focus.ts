import type { Behaviour } from './behaviour.ts';

/** How many stops of the Tab key are looked at on a page; after them a list only repeats itself. */
const stops = 60;

/** A field of date and time has this many parts that the Tab key goes through. */
const mostStays = 6;

/** The least contrast of the mark of focus to what is around it (WCAG 2.2 1.4.11, 2.4.13). */
const leastContrast = 3;

/**
 * The Tab key goes through the page and out of it again, and at each stop the reader sees where they are: the
 * element changes, its ring can be told from the ground, and nothing covers it (WCAG 2.2 2.1.2, 2.4.7, 2.4.11, 2.4.13).
 */
export const focus: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  // A page that glides to where the focus is would be looked at on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(rememberLooks);
  const found: { where: string; found: string }[] = [];
  let before: number | undefined;
  let stays = 0;
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus, leastContrast);
    if (stop === undefined) break;
    stays = stop.index === before ? stays + 1 : 0;
    if (stays > mostStays) {
      found.push({ where: stop.where, found: 'trap' });
      break;
    }
    before = stop.index;
    found.push(...stop.faults.map((fault) => ({ where: stop.where, found: fault })));
  }
  return found;
};

/** Runs in the page: keeps how everything looks while nothing has focus. */
function rememberLooks(): void {
  const look = (element: Element): string =>
    [null, '::before', '::after']
      .map((part) => {
        const style = getComputedStyle(element, part);
        return [
          style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`,
          style.boxShadow,
          style.backgroundColor,
          style.borderColor,
          style.stroke,
          style.strokeWidth,
          style.textDecoration,
        ].join('|');
      })
      .join('||');
  const looks = new Map<Element, string>();
  for (const element of document.querySelectorAll('body *')) looks.set(element, look(element));
  Object.assign(globalThis, { insynLook: look, insynLooks: looks });
}

/** Runs in the page: what is wrong where the focus is; undefined where it has left the page. */
function lookAtFocus(
  least: number,
): { readonly index: number; readonly where: string; readonly faults: readonly string[] } | undefined {
  const { insynLook: look, insynLooks: looks } = globalThis as unknown as {
    readonly insynLook: (element: Element) => string;
    readonly insynLooks: ReadonlyMap<Element, string>;
  };
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return undefined;
  type Rgba = readonly [number, number, number, number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const read = (colour: string): Rgba => {
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
  const contrast = (one: Rgba, other: Rgba): number => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (from: Element | null): Rgba => {
    for (let each = from; each !== null; each = each.parentElement) {
      const colour = read(getComputedStyle(each).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const around: Element[] = [];
  for (let each: Element | null = element; each !== null && around.length < 4; each = each.parentElement)
    around.push(each);
  const changed = [...around, ...element.querySelectorAll('*')].filter(
    (each) => looks.get(each) !== look(each),
  );
  const faults: string[] = [];
  if (changed.length === 0) faults.push('unseen');
  const ringed = changed.find((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
  if (ringed !== undefined) {
    const style = getComputedStyle(ringed);
    const isInside = Number.parseFloat(style.outlineOffset) < 0;
    const ratio = contrast(read(style.outlineColor), groundOf(isInside ? ringed : ringed.parentElement));
    if (ratio < least) faults.push(`contrast ${ratio.toFixed(1)}`);
  }
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  const isSeen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  // What is hidden but for its label, such as a drawn radio button, answers by the label.
  if (box.width > 2 && !isSeen) faults.push('covered');
  return {
    index: [...looks.keys()].indexOf(element),
    where: `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`,
    faults,
  };
}
