import type { Behaviour } from './behaviour.ts';

/** The least side of what is pressed, in CSS pixels (WCAG 2.2 2.5.5); in a line of text (2.5.8) it has that of the line. */
const least = 44;

/**
 * What is pressed can be hit by a shaking hand. The area that answers is measured point by point, because a link may
 * be larger than its words: a card, a label, a padding. Links inside a sentence are as tall as its lines.
 */
export const targetSize: Behaviour = async (page) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // Only what is inside the window answers when it is asked what stands at a point.
  await page.setViewportSize({ width: 320, height: Math.min(height, 30_000) });
  return page.evaluate((side) => {
    const pressed =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]';
    const found: { where: string; found: string }[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
      // A page may be taller than a window can be, and has stayed where the last behaviour left it.
      const before = element.getBoundingClientRect();
      if (before.top < 0 || before.bottom > innerHeight)
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width < 2 || box.height < 2 || style.visibility !== 'visible') continue;
      if (element.closest('svg') || box.bottom < 0) continue;
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const belongs = (x: number, y: number): boolean => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && [element, ...labels].some((each) => each === hit || each.contains(hit));
      };
      // The first of the lines where a link is broken.
      const line = element.getClientRects()[0] ?? box;
      const x = line.left + line.width / 2;
      const y = line.top + line.height / 2;
      if (!belongs(x, y)) continue;
      const reach = (dx: number, dy: number): number => {
        let step = 0;
        while (step < side && belongs(x + dx * (step + 1), y + dy * (step + 1))) step += 1;
        return step;
      };
      const width = reach(-1, 0) + reach(1, 0) + 1;
      const tall = reach(0, -1) + reach(0, 1) + 1;
      const around = element.closest('p, li, dd, dt, td, h1, h2, h3');
      // A number in a sentence may be kept on one line; with room of its own it would be a button.
      const isOfLine =
        style.display === 'inline' || (style.display === 'inline-block' && style.paddingBlock === '0px');
      const isInText =
        isOfLine && (around?.textContent.trim().length ?? 0) > element.textContent.trim().length + 1;
      // A pixel is lost where edges fall between pixels.
      if (!isInText && (width < side - 1 || tall < side - 1))
        found.push({
          where: `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`,
          found: `${width} × ${tall}`,
        });
    }
    return found;
  }, least);
};
