import type { Behaviour } from './behaviour.ts';
import { bringColours, type Colours } from './colours.ts';
import { focus } from './focus.ts';

/** The least contrast of text (WCAG 2.2 1.4.3) where a style keeps colours of its own. */
const leastContrast = 4.5;

/**
 * Who has chosen their own few colours loses nothing (WCAG 2.2 1.4.1, 1.4.11, 2.4.7): the browser then takes away
 * shadows, drawn grounds and all colours but theirs. Focus is still seen, a state that is seen else is still seen, a
 * control that is only a picture has one, and text that keeps its own colours can be read. Opens the page anew.
 */
export const forcedColours: Behaviour = async (page) => {
  const address = page.url();
  await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
  await page.goto(address);
  await bringColours(page);
  const states = await page.evaluate(whichStatesAreSeen);
  const empty = new Set(await page.evaluate(whichControlsShowNothing));
  await page.emulateMedia({ forcedColors: 'active' });
  const still = new Set(await page.evaluate(whichStatesAreSeen));
  const lost = [
    ...states.filter((state) => !still.has(state)).map((state) => ({ where: state, found: 'state' })),
    ...(await page.evaluate(whichControlsShowNothing))
      .filter((control) => !empty.has(control))
      .map((control) => ({ where: control, found: 'picture' })),
    ...(await page.evaluate(findPaleText, leastContrast)),
  ];
  await page.goto(address);
  // The other faults of the focus are told of the colours of the page.
  const unseen = (await focus(page)).filter(({ found }) => found === 'unseen');
  await page.emulateMedia({ media: null, forcedColors: null });
  return [...lost, ...unseen.map(({ where }) => ({ where, found: 'focus' }))];
};

/** Runs in the page: the elements whose state makes them look another way, told by their place and their beginning. */
function whichStatesAreSeen(): string[] {
  const attributes = ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current'];
  const { insynColours: colours } = globalThis as unknown as { readonly insynColours: Colours };
  const look = (element: Element, part: string | null): string => {
    const style = getComputedStyle(element, part);
    return [
      ...[style.display, style.visibility, style.content, style.backgroundImage, style.maskImage],
      ...[style.color, colours.groundToCompare(element, part), style.fill, style.stroke, style.transform],
      ...[style.borderStyle, style.borderWidth, style.borderColor, style.fontWeight, style.fontStyle],
      ...[style.outlineStyle, style.outlineWidth, style.textDecoration, style.boxShadow, style.opacity],
    ].join('|');
  };
  const looks = (element: Element): string =>
    [element, ...element.querySelectorAll('*')]
      .flatMap((each) => [null, '::before', '::after'].map((part) => look(each, part)))
      .join('||');
  // What fades would be looked at on its way.
  const atOnce = new CSSStyleSheet();
  atOnce.replaceSync('*, ::before, ::after { transition: none !important; }');
  document.adoptedStyleSheets.push(atOnce);
  const all = [...document.querySelectorAll('body *')];
  return attributes.flatMap((attribute) =>
    all.flatMap((element, index) => {
      const value = element.getAttribute(attribute);
      if (value === null || value === 'false' || !element.checkVisibility({ visibilityProperty: true }))
        return [];
      const on = looks(element);
      // Styles ask whether something is current at all, and of the others whether they are true.
      if (attribute === 'aria-current') element.removeAttribute(attribute);
      else element.setAttribute(attribute, 'false');
      const off = looks(element);
      element.setAttribute(attribute, value);
      return on === off
        ? []
        : [`${index} <${element.localName} ${attribute}> ${element.textContent.trim().slice(0, 40)}`];
    }),
  );
}

/** Runs in the page: the controls of which neither words nor a picture are seen, told by their place and beginning. */
function whichControlsShowNothing(): string[] {
  const { insynColours: colours } = globalThis as unknown as { readonly insynColours: Colours };
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, height) > 2 && element.checkVisibility({ visibilityProperty: true });
  };
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
  const showsPicture = (element: Element, part: string | null): boolean => {
    const style = getComputedStyle(element, part);
    if (style.maskImage !== 'none') {
      // The ground of a mask is what is seen of it.
      const ground = colours.groundOf(part === null ? element.parentElement : element);
      return colours.contrast(colours.read(style.backgroundColor), ground) > 1;
    }
    const isMade = part === null || !['none', 'normal'].includes(style.content);
    return isMade && (style.backgroundImage !== 'none' || (part !== null && /[^"\s]/u.test(style.content)));
  };
  const shows = (element: Element): boolean =>
    isSeen(element) &&
    (hasText(element) ||
      element.matches('svg, img, canvas, video, picture, object, input') ||
      [null, '::before', '::after'].some((part) => showsPicture(element, part)));
  return [...document.querySelectorAll('a[href], button, summary, [role=button]')].flatMap(
    (control, index) => {
      const isLooked = isSeen(control) && control.closest('svg') === null;
      if (!isLooked || [control, ...control.querySelectorAll('*')].some(shows)) return [];
      return [`${index} <${control.localName} class="${control.getAttribute('class') ?? ''}">`];
    },
  );
}

/** Runs in the page: texts that keep their own colours, too pale to be read. */
function findPaleText(least: number): { where: string; found: string }[] {
  const { insynColours: colours } = globalThis as unknown as { readonly insynColours: Colours };
  return [...document.querySelectorAll('body *:not(svg, svg *)')].flatMap((element) => {
    const isOwn = getComputedStyle(element).forcedColorAdjust === 'none';
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '',
    );
    if (!isOwn || !hasText || !element.checkVisibility({ visibilityProperty: true })) return [];
    const ratio = colours.contrastOfText(element);
    return ratio === undefined || ratio >= least
      ? []
      : [
          {
            where: `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`,
            found: `contrast ${ratio.toFixed(1)}`,
          },
        ];
  });
}
