import type { Colours } from './colours.ts';

/** What is kept in a page while the Tab key goes through it. */
interface Kept {
  readonly insynColours: Colours;
  /** How an element looks, in words that can be compared. */
  readonly insynLook: (element: Element) => string;
  readonly insynLooks: ReadonlyMap<Element, string>;
  readonly insynMet: Set<Element>;
}

/** An element that the Tab key has come to. */
export interface FocusStop {
  /** Its place among all elements of the page. */
  readonly index: number;
  /** Whether the link that leads past the head of the page has the focus, where the page begins with one. */
  readonly isSkip: boolean | undefined;
  readonly where: string;
  readonly faults: readonly string[];
}

/**
 * Runs in the page: links and buttons that are seen and that the Tab key has passed over.
 * @param isAll Whether the focus has left the page, so that it should have been at all of them.
 */
export function whatIsUnmet(isAll: boolean): { where: string; found: string }[] {
  const { insynMet: met } = globalThis as unknown as Kept;
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
export function rememberLooks(): boolean {
  const { insynColours } = globalThis as unknown as Kept;
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
export function lookAtFocus(least: number): FocusStop | undefined {
  const {
    insynColours: { read, contrast, groundOf },
    insynLook: look,
    insynLooks: looks,
    insynMet: met,
  } = globalThis as unknown as Kept;
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
  // A field that is hidden but for its label, such as a drawn radio button, answers by the label.
  const isField = element instanceof HTMLInputElement;
  if (box.width > 2 ? !isSeen : !isField) faults.push('covered');
  const first = document.querySelector('a[href]');
  return {
    isSkip: first?.getAttribute('href')?.startsWith('#') === true ? first === element : undefined,
    index: [...looks.keys()].indexOf(element),
    where: `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`,
    faults,
  };
}
