import type { Behaviour } from './behaviour.ts';
import { bringColours, type Colours } from './colours.ts';

/** What a field shows before somebody has written in it can be read (WCAG 2.2 1.4.3): it tells what to write there. */
export const palePlaceholders: Behaviour = async (page) => {
  await bringColours(page);
  return page.evaluate(() => {
    const {
      insynColours: { contrastOn, leastOfText },
    } = globalThis as unknown as { readonly insynColours: Colours };
    return [...document.querySelectorAll(':is(input, textarea)[placeholder]:enabled')].flatMap((field) => {
      const text = field.getAttribute('placeholder')!.trim();
      const isSeen = field.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const { color, opacity } = getComputedStyle(field, '::placeholder');
      // A style that shows nothing at all has a label drawn in its place.
      const isShown = text !== '' && isSeen && Number(opacity) > 0;
      const ratio = isShown ? contrastOn(color, field, Number(opacity)) : undefined;
      return ratio !== undefined && ratio < leastOfText(field)
        ? [
            {
              where: `<${field.localName} class="${field.className}"> ${text.slice(0, 40)}`,
              found: ratio.toFixed(1),
            },
          ]
        : [];
    });
  });
};
