import { readFileSync } from 'node:fs';
import { describeElement, isHidden, nearest } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** Names of links that say nothing by themselves, by language. */
const vague = JSON.parse(
  readFileSync(new URL('../../../content/accessibility/vague-links.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

/** A link says by itself where it leads: lists of links are read without what stands around them (WCAG 2.2 2.4.9). */
export const linkText: PageRule = (page) =>
  page.elements.flatMap((element) => {
    if (element.name !== 'a' || element.attribs['href'] === undefined || isHidden(element)) return [];
    const name = accessibleName(element, page);
    const words = name.toLowerCase().replace(/[\s.…:→»>]+$/u, '');
    const isVague = words === '' || (vague[nearest(element, 'lang') ?? ''] ?? []).includes(words);
    return isVague ? [{ where: describeElement(element), found: name }] : [];
  });
