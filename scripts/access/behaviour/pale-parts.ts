import type { Behaviour } from './behaviour.ts';
import { bringColours, type Colours } from './colours.ts';
import { findPaleIcons } from './pale-icons.ts';

/** The least contrast of what shows that there is a field or a button to what is beside it (WCAG 2.2 1.4.11). */
const leastContrast = 3;

/** How much of the width and height of a box around it a field fills, so that the edge of the box is its own. */
const leastShare = 0.6;

/**
 * A field can be told from what is around it, by its edge or its ground, and what is pressed and has no words by its icon
 * (WCAG 2.2 1.4.11). What the browser draws by itself is its own affair, and words are enough to know a button by.
 */
export const paleParts: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await bringColours(page);
  return [
    ...(await page.evaluate(findPaleEdges, { leastContrast, leastShare })),
    ...(await page.evaluate(findPaleIcons, leastContrast)),
  ];
};

/** Runs in the page: the fields with too pale an edge. */
function findPaleEdges(limits: {
  readonly leastContrast: number;
  readonly leastShare: number;
}): { where: string; found: string }[] {
  const {
    insynColours: { read, lay, contrast, contrastOn, seenGroundOf },
  } = globalThis as unknown as { readonly insynColours: Colours };
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const isDrawn = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return isDrawn && Math.min(width, height) > 2 && getComputedStyle(element).clipPath === 'none';
  };
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  /** All that a style draws a field by, in words that can be compared. */
  const drawingOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const edges = sides.flatMap((side) =>
      ['color', 'style', 'width'].map((part) => style.getPropertyValue(`border-${side}-${part}`)),
    );
    return [...edges, style.backgroundColor, style.backgroundImage, style.boxShadow].join('|');
  };
  const isDrawnByBrowser = (element: Element): boolean => {
    if (element.matches('[type=checkbox], [type=radio]'))
      return getComputedStyle(element).appearance !== 'none';
    const untouched = element.cloneNode() as HTMLElement;
    for (const name of ['id', 'name', 'form', 'autofocus']) untouched.removeAttribute(name);
    untouched.style.setProperty('all', 'revert', 'important');
    element.after(untouched);
    const isSame = drawingOf(untouched) === drawingOf(element);
    untouched.remove();
    return isSame;
  };
  /** The colours of the lines around a box: borders, outline, and shadows that are not blurred. */
  const linesOf = (style: CSSStyleDeclaration): string[] => {
    const borders = sides
      .filter((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0)
      .map((side) => style.getPropertyValue(`border-${side}-color`));
    const shadows = [...style.boxShadow.matchAll(/([a-z]+\([^()]*\)) -?[\d.]+px -?[\d.]+px 0px/gu)];
    const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    return [...borders, ...shadows.map(([, colour]) => colour!), ...(hasOutline ? [style.outlineColor] : [])];
  };
  /** The highest contrast by which a box is told from what is beside it. What stands on a picture people see. */
  const contrastOfEdge = (element: Element): number => {
    const beside = element.parentElement;
    const opacity = Number(getComputedStyle(element).opacity);
    const lines = [null, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      return part === null || !['none', 'normal'].includes(style.content) ? linesOf(style) : [];
    });
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const outside = seenGroundOf(beside);
    // A picture in a field, such as the arrow of a list, lies on its ground; a gradient is the ground.
    if (outside === undefined || backgroundImage.includes('gradient(')) return Infinity;
    const ofGround = contrast(lay(read(backgroundColor), outside), outside);
    const ofLines = lines.flatMap((line) => [
      contrastOn(line, beside, opacity) ?? Infinity,
      contrastOn(line, element) ?? 1,
    ]);
    return Math.max(ofGround, ...ofLines);
  };
  /** The boxes that stand so close around a field that their edge is its edge. */
  const boxesOf = (field: Element): Element[] => {
    const own = field.getBoundingClientRect();
    return [field.parentElement, field.parentElement?.parentElement].filter((box): box is HTMLElement => {
      const { width, height } = box?.getBoundingClientRect() ?? { width: Infinity, height: Infinity };
      return own.width >= limits.leastShare * width && own.height >= limits.leastShare * height;
    });
  };
  const isNoField = 'hidden submit button reset image range color file'
    .split(' ')
    .map((type) => `[type=${type}]`)
    .join(', ');
  return [...document.querySelectorAll(`:is(input, select, textarea):enabled:not(${isNoField})`)]
    .filter((field) => isSeen(field) && field.closest('[inert]') === null && !isDrawnByBrowser(field))
    .flatMap((field) => {
      const ratio = Math.max(...[field, ...boxesOf(field)].map(contrastOfEdge));
      const where = `<${field.localName} class="${field.className}" name="${field.getAttribute('name') ?? ''}">`;
      return ratio < limits.leastContrast ? [{ where, found: `edge: contrast ${ratio.toFixed(1)}` }] : [];
    });
}
