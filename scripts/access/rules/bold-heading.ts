import { DomUtils } from 'htmlparser2';
import {
  type AccessPage,
  describeElement,
  type Element,
  isElement,
  isHidden,
  isText,
  withAncestors,
} from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** More words than these are a sentence that weighs something, not a heading. */
const mostWords = 12;

const bold: ReadonlySet<string> = new Set(['b', 'strong']);
const paragraphs: ReadonlySet<string> = new Set(['p', 'div']);
const under: ReadonlySet<string> = new Set(['p', 'div', 'ul', 'ol', 'dl', 'table', 'blockquote']);

/** Where bold words are the name of something else than a part of the page. */
const names = /^(?:a|button|label|legend|summary|caption|figcaption|t[dh]|d[td]|h[1-6])$/u;

/** An address, a number or a time: nothing that a part of the page is called by. */
const value = /^\S*[./@\d]\S*$/u;

/**
 * A paragraph of nothing but a few bold words with a text or a list under it is seen as a heading, and is none for
 * whoever goes from heading to heading (WCAG 2.2 1.3.1; failure F2). One that ends as a sentence, that can be pressed,
 * or that something on the page is called by, is none.
 */
export const boldHeading: PageRule = (page) => {
  const callers = new Set(
    page.elements.flatMap(({ attribs }) => (attribs['aria-labelledby'] ?? '').split(/\s+/u)),
  );
  return page.elements.flatMap((element) => {
    const text = boldTextOf(element, page);
    if (text === '' || value.test(text) || /[.!…]$/u.test(text) || text.split(' ').length > mostWords)
      return [];
    const next = nextShown(element);
    const isOver =
      next !== undefined &&
      under.has(next.name) &&
      accessibleName(next, page) !== '' &&
      boldTextOf(next, page) === '';
    const isOther = withAncestors(element).some(
      ({ name, attribs }) =>
        names.test(name) || attribs['role'] === 'heading' || callers.has(attribs['id'] ?? ' '),
    );
    return isOver && !isOther && !isHidden(element) ? [{ where: describeElement(element), found: text }] : [];
  });
};

/** What a paragraph says where all of it is bold and nothing in it can be pressed; otherwise empty. */
function boldTextOf(element: Element, page: AccessPage): string {
  const { name, children } = element;
  const [only, ...more] = children.filter((each) => isElement(each) || (isText(each) && each.data.trim()));
  if (!paragraphs.has(name) || only === undefined || more.length > 0 || !isElement(only)) return '';
  const holds = DomUtils.findOne((each) => names.test(each.name) || each.name === 'input', only.children);
  return bold.has(only.name) && holds === null && only.attribs['role'] !== 'heading'
    ? accessibleName(only, page)
    : '';
}

/** What stands directly under an element: the next one, where no loose text comes before it. */
function nextShown(element: Element): Element | undefined {
  let next = element.next;
  while (next !== null && (isElement(next) ? isHidden(next) : !isText(next) || next.data.trim() === ''))
    next = next.next;
  return next !== null && isElement(next) ? next : undefined;
}
