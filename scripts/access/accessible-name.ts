import { type AccessPage, type Element, isElement, isText } from './access-page.ts';

/** A text as it is heard: without the characters that only set it apart, and with single blanks. */
export const folded = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * What an element is called for a screen reader, as far as the markup tells: `aria-labelledby`, `aria-label`, or
 * its content with the alternatives of its pictures (W3C Accessible Name and Description Computation 1.2).
 */
export function accessibleName(element: Element, page: AccessPage): string {
  return nameWithoutTitle(element, page) || folded(element.attribs['title'] ?? '');
}

/** What an element is called where its `title` does not count. */
export function nameWithoutTitle(element: Element, page: AccessPage): string {
  return statedName(element, page) || folded(contentOf(element));
}

/** What is said of an element after its name, `title` apart; empty where nothing is. */
export function descriptionOf({ attribs }: Element, page: AccessPage): string {
  const described = (attribs['aria-describedby'] ?? '')
    .split(/\s+/u)
    .flatMap((id) => page.byId.get(id) ?? []);
  return folded(
    [attribs['aria-description'] ?? '', ...described.map((text) => accessibleName(text, page))].join(' '),
  );
}

/** What an element is called apart from its content; empty where nothing says. */
export function statedName({ attribs }: Element, page: AccessPage): string {
  const labels = (attribs['aria-labelledby'] ?? '').split(/\s+/).flatMap((id) => page.byId.get(id) ?? []);
  if (labels.length > 0) return folded(labels.map((label) => contentOf(label)).join(' '));
  return folded(attribs['aria-label'] ?? '');
}

function contentOf(element: Element): string {
  const { attribs } = element;
  if (attribs['aria-hidden'] === 'true' || attribs['hidden'] !== undefined) return '';
  if (attribs['aria-label']) return attribs['aria-label'];
  if (element.name === 'img') return attribs['alt'] ?? '';
  const inside = element.children.map((child) =>
    isText(child) ? child.data : isElement(child) ? contentOf(child) : '',
  );
  return inside.join(element.name === 'svg' ? ' ' : '');
}
