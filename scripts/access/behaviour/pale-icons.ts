import type { Colours } from './colours.ts';

/**
 * Runs in the page, where the colours must be: what is pressed, has no words that are seen, and has too pale an icon.
 * @param least The least contrast of an icon.
 */
export function findPaleIcons(least: number): { where: string; found: string }[] {
  const {
    insynColours: { contrastOn },
  } = globalThis as unknown as { readonly insynColours: Colours };
  const isDrawn = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const isCut = (from: Element): boolean => {
    for (let each: Element | null = from; each !== null; each = each.parentElement)
      if (getComputedStyle(each).clipPath !== 'none') return true;
    return false;
  };
  const hasWords = (element: Element): boolean =>
    [...element.querySelectorAll('*:not(svg, svg *)'), element].some((each) => {
      const { width, height } = each.getBoundingClientRect();
      const hasText = [...each.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '',
      );
      return hasText && isDrawn(each) && Math.min(width, height) > 2 && !isCut(each);
    });
  const shapes = 'path, circle, ellipse, rect, line, polyline, polygon, text, use, image';
  /** The highest contrast of what a drawing is painted with; no limit where a picture or a pattern paints it. */
  const contrastOfDrawing = (drawing: Element): number => {
    const paints = [...drawing.querySelectorAll(shapes)]
      .filter((shape) => isDrawn(shape) && shape.closest('defs, symbol, clipPath, mask') === null)
      .flatMap((shape) => {
        const style = getComputedStyle(shape);
        if (shape.localName === 'image') return [Infinity];
        const strokes = Number.parseFloat(style.strokeWidth) > 0 ? [[style.stroke, style.strokeOpacity]] : [];
        return [[style.fill, style.fillOpacity], ...strokes]
          .filter(([paint]) => paint !== 'none')
          .map(([paint, covers]) =>
            paint!.startsWith('url(') ? Infinity : (contrastOn(paint!, shape, Number(covers)) ?? Infinity),
          );
      });
    return paints.length === 0 ? Infinity : Math.max(...paints);
  };
  const pressed = ':is(a[href], button:enabled, summary, [role=button]):not([aria-disabled=true], [inert] *)';
  return [...document.querySelectorAll(pressed)].flatMap((element) => {
    const drawings = [...element.querySelectorAll('svg')].filter(isDrawn);
    if (drawings.length === 0 || !isDrawn(element) || hasWords(element)) return [];
    const ratio = Math.max(...drawings.map(contrastOfDrawing));
    const where = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.getAttribute('aria-label') ?? element.textContent.trim()}`;
    return ratio < least ? [{ where, found: `icon: contrast ${ratio.toFixed(1)}` }] : [];
  });
}
