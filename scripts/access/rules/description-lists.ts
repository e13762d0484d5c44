import { describeElement, type Element, isElement } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

/**
 * In a list of terms every value has its term and every term a value, and no list is empty (HTML standard, 4.4.9, the dl
 * element; WCAG 2.2 1.3.1).
 */
export const descriptionLists: PageRule = (page) =>
  page.elements.flatMap((element) => {
    if (element.name !== 'dl') return [];
    const children = element.children.filter(isElement);
    const inGroups = children.filter(({ name }) => name === 'div');
    const groups =
      inGroups.length > 0 ? inGroups.map((group) => group.children.filter(isElement)) : [children];
    return groups.every(isWhole) ? [] : [{ where: describeElement(element), found: termsOf(groups) }];
  });

/** Terms and then values, as often as wanted. */
const isWhole = (group: readonly Element[]): boolean => /^(?:(?:dt)+(?:dd)+)+$/u.test(namesOf(group));

const namesOf = (group: readonly Element[]): string =>
  group
    .map(({ name }) => name)
    .filter((name) => name === 'dt' || name === 'dd')
    .join('');

const termsOf = (groups: readonly (readonly Element[])[]): string =>
  groups
    .map((group) =>
      namesOf(group)
        .replaceAll(/(?=d[td])/gu, ' ')
        .trim(),
    )
    .join(' | ');
