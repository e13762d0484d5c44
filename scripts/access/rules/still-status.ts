import { DomUtils } from 'htmlparser2';
import { describeElement, type Element, isHidden, withAncestors } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

const urgent = new Set(['alert', 'alertdialog']);
const polite = new Set(['status', 'log', 'marquee', 'timer']);

/** What leads through a page or begins a part of it; a message holds none. */
const parts = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'main',
  'nav',
  'header',
  'footer',
  'article',
  'section',
]);

/** How much an element interrupts whoever listens. */
function urgencyOf({ attribs }: Element): 'urgent' | 'polite' | undefined {
  const { role = '', 'aria-live': live } = attribs;
  if (live === 'off') return undefined;
  if (live === 'assertive' || urgent.has(role)) return 'urgent';
  return live === 'polite' || polite.has(role) ? 'polite' : undefined;
}

/** Whether a script has something to know the element by, so that it may say something else there later. */
const isKnownToScript = (element: Element): boolean =>
  withAncestors(element).some(
    ({ name, attribs }, index) =>
      name.includes('-') ||
      (index === 0 &&
        (attribs['id'] !== undefined || Object.keys(attribs).some((key) => key.startsWith('data-')))),
  );

/**
 * What stands still is no message: a screen reader is interrupted by, or keeps watch over, only what changes while
 * somebody reads (WCAG 2.2 4.1.3). An urgent message is empty or hidden until there is something to say, a polite one
 * may hold the first of what a script says there, and neither holds a part of the page.
 */
export const stillStatus: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const urgency = urgencyOf(element);
    const text = DomUtils.textContent(element).replace(/\s+/gu, ' ').trim();
    if (urgency === undefined || text === '' || isHidden(element)) return [];
    const holdsPart = DomUtils.findOne(({ name }) => parts.has(name), element.children) !== null;
    return urgency === 'urgent' || holdsPart || !isKnownToScript(element)
      ? [{ where: describeElement(element), found: `${urgency}: ${text.slice(0, 80)}` }]
      : [];
  });
