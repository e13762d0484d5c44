import type { Behaviour } from './behaviour.ts';
import { bringColours, type Colours } from './colours.ts';

/** How many stops of the Tab key are looked at on a page; after them a list only repeats itself. */
const stops = 60;

/** How long another page may take to come where the focus has asked for one, milliseconds. */
const patience = 5000;

/** A field of date and time has this many parts that the Tab key goes through. */
const mostStays = 6;

/** The least contrast of the mark of focus to what is around it (WCAG 2.2 1.4.11, 2.4.13). */
const leastContrast = 3;

/**
 * The Tab key goes through the page and out of it again, and at each stop the reader sees where they are: the
 * element changes, its ring can be told from the ground, and nothing covers it (WCAG 2.2 2.1.2, 2.4.7, 2.4.11, 2.4.13).
 * It begins at the link past the head, meets every link and button, and leads to no other page by itself (2.1.1, 3.2.1).
 */
export const focus: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  // A page that glides to where the focus is would be looked at on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: { where: string; found: string }[] = [];
  const address = page.url();
  await bringColours(page);
  if (await page.evaluate(rememberLooks)) found.push({ where: '', found: 'taken' });
  const met = new Set<number>();
  let before: number | undefined;
  let stays = 0;
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus, leastContrast).catch(async (error: unknown) => {
      // A page that gives way to another cannot be asked; the address changes a moment later.
      await page.waitForURL((url) => url.href !== address, { timeout: patience }).catch(() => undefined);
      if (page.url() === address) throw error;
      return undefined;
    });
    if (page.url() !== address) {
      await page.goto(address);
      return [...found, { where: String(before ?? ''), found: 'left' }];
    }
    if (step === 0 && stop?.isSkip === false) found.push({ where: stop.where, found: 'skip' });
    if (stop === undefined) return [...found, ...(await page.evaluate(whatIsUnmet, true))];
    stays = stop.index === before ? stays + 1 : 0;
    if (stays > mostStays || (stays === 0 && met.has(stop.index))) {
      found.push({ where: stop.where, found: 'trap' });
      return found;
    }
    before = stop.index;
    if (stop.index >= 0) met.add(stop.index);
    found.push(...stop.faults.map((fault) => ({ where: stop.where, found: fault })));
  }
  return [...found, ...(await page.evaluate(whatIsUnmet, false))];
};

/**
 * Runs in the page: links and buttons that are seen and that the Tab key has passed over.
 * @param isAll Whether the focus has left the page, so that it should have been at all of them.
 */
function whatIsUnmet(isAll: boolean): { where: string; found: string }[] {
  const { insynMet: met } = globalThis as unknown as { readonly insynMet: ReadonlySet<Element> };
  const last = [...met].at(-1);
  return [...document.querySelectorAll('a[href], button:enabled, summary')]
    .filter((element) => {
      const isBefore =
        last !== undefined &&
        (element.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const isSeen =
        element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
      return (isAll || isBefore) && isSeen && !met.has(element) && element.closest('svg') === null;
    })
    .map((element) => ({
      where: `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`,
      found: 'unmet',
    }));
}

/** Runs in the page: keeps how everything looks while nothing has focus. Whether something had it already. */
function rememberLooks(): boolean {
  const { insynColours } = globalThis as unknown as { readonly insynColours: Colours };
  const look = (element: Element): string =>
    [null, '::before', '::after']
      .map((part) => {
        const style = getComputedStyle(element, part);
        return [
          style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`,
          style.boxShadow,
          insynColours.groundToCompare(element, part),
          style.borderColor,
          style.stroke,
          style.strokeWidth,
          style.textDecoration,
        ].join('|');
      })
      .join('||');
  const looks = new Map<Element, string>();
  for (const element of document.querySelectorAll('html, body, body *')) looks.set(element, look(element));
  Object.assign(globalThis, { insynLook: look, insynLooks: looks, insynMet: new Set() });
  return ![null, document.body, document.documentElement].includes(document.activeElement as HTMLElement);
}

/** Runs in the page: what is wrong where the focus is; undefined where it has left the page. */
function lookAtFocus(least: number):
  | {
      readonly index: number;
      /** Whether the link that leads past the head of the page has the focus, where the page begins with one. */
      readonly isSkip: boolean | undefined;
      readonly where: string;
      readonly faults: readonly string[];
    }
  | undefined {
  const {
    insynColours: { read, contrast, groundOf },
    insynLook: look,
    insynLooks: looks,
    insynMet: met,
  } = globalThis as unknown as {
    readonly insynColours: Colours;
    readonly insynLook: (element: Element) => string;
    readonly insynLooks: ReadonlyMap<Element, string>;
    readonly insynMet: Set<Element>;
  };
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return undefined;
  met.add(element);
  const around: Element[] = [];
  for (let each: Element | null = element; each !== null && around.length < 4; each = each.parentElement)
    around.push(each);
  const changed = [...around, ...element.querySelectorAll('*')].filter(
    (each) => looks.get(each) !== look(each),
  );
  const faults: string[] = [];
  // Where the focus is in a frame, the page inside it shows it.
  if (changed.length === 0 && element.localName !== 'iframe') faults.push('unseen');
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
  const first = document.querySelector('a[href]');
  return {
    isSkip: first?.getAttribute('href')?.startsWith('#') === true ? first === element : undefined,
    index: [...looks.keys()].indexOf(element),
    where: `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`,
    faults,
  };
}
