import type { Behaviour } from './behaviour.ts';

/** The longest that something may move for who has asked for less motion, in seconds: too short to be seen. */
const longest = 0.01;

/** Who has asked for less motion sees none (WCAG 2.2 2.3.3). */
export const reducedMotion: Behaviour = async (page) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate((most) => {
    const seconds = (list: string): number =>
      Math.max(
        ...list.split(',').map((each) => Number.parseFloat(each) * (each.trim().endsWith('ms') ? 0.001 : 1)),
      );
    return [document.documentElement, ...document.querySelectorAll('body, body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const moves = [
        seconds(style.transitionDuration) > most ? `transition ${style.transitionDuration}` : '',
        style.animationName !== 'none' && seconds(style.animationDuration) > most
          ? `animation ${style.animationName}`
          : '',
        style.scrollBehavior === 'smooth' ? 'scroll-behavior' : '',
      ].filter((each) => each !== '');
      return moves.length === 0
        ? []
        : [
            {
              where: `<${element.localName} class="${element.getAttribute('class') ?? ''}">`,
              found: moves.join(', '),
            },
          ];
    });
  }, longest);
};
