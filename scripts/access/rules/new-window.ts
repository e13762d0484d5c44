import { readFileSync } from 'node:fs';
import {
  type AccessPage,
  describeElement,
  type Element,
  isHidden,
  nearest,
  withAncestors,
} from '../access-page.ts';
import { accessibleName, descriptionOf } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** Words that say that a window is opened, by language. */
const sayings = JSON.parse(
  readFileSync(new URL('../../../content/accessibility/new-window.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

/** Targets that open no window. */
const inPlace: ReadonlySet<string> = new Set(['', '_self', '_parent', '_top']);

/**
 * A link or a form that opens a window says so in its name or its description, in its language: the way back is gone,
 * and who does not see the window does not know why (WCAG 2.2 3.2.5). A form says it on the button that sends it.
 */
export const newWindow: PageRule = (page) => {
  const frames = new Set(
    page.elements.flatMap(({ name, attribs }) => (name === 'iframe' ? [attribs['name'] ?? ''] : [])),
  );
  const base = page.elements.find(({ name, attribs }) => name === 'base' && attribs['target'] !== undefined);
  return page.elements.flatMap((element) => {
    const target = targetOf(element) ?? (isLeading(element) ? base?.attribs['target'] : undefined) ?? '';
    if (inPlace.has(target.toLowerCase()) || frames.has(target) || isHidden(element)) return [];
    const said = [accessibleName(element, page), ...descriptionsOf(element, page)].join(' ').toLowerCase();
    const words = sayings[(nearest(element, 'lang') ?? '').split('-')[0]!] ?? [];
    return words.some((each) => said.includes(each))
      ? []
      : [{ where: describeElement(element), found: said }];
  });
};

/** Whether pressing the element leads somewhere. */
function isLeading({ name, attribs }: Element): boolean {
  if (name === 'a' || name === 'area') return attribs['href'] !== undefined;
  return (
    (name === 'button' && (attribs['type'] ?? 'submit') === 'submit') ||
    (name === 'input' && ['submit', 'image'].includes(attribs['type'] ?? ''))
  );
}

/** Where the element leads to, as it or its form says; undefined where neither does. */
function targetOf(element: Element): string | undefined {
  if (!isLeading(element)) return undefined;
  if (element.name === 'a' || element.name === 'area') return element.attribs['target'];
  const form = withAncestors(element).find(({ name }) => name === 'form');
  return element.attribs['formtarget'] ?? form?.attribs['target'];
}

/** The other texts that a screen reader says of an element. */
const descriptionsOf = (element: Element, page: AccessPage): readonly string[] => [
  ...['title', 'alt', 'value'].map((key) => element.attribs[key] ?? ''),
  descriptionOf(element, page),
];
