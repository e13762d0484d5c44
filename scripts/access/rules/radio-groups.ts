import {
  type AccessPage,
  describeElement,
  type Element,
  isElement,
  isHidden,
  withAncestors,
} from '../access-page.ts';
import { accessibleName, statedName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

const kinds: ReadonlySet<string> = new Set(['radio', 'checkbox']);
const groups: ReadonlySet<string> = new Set(['group', 'radiogroup']);

/**
 * Choices of one name in a form stand in one group that says what is chosen: whoever hears “Yes, 1 of 2” must hear of
 * what (WCAG 2.2 1.3.1, 3.3.2; techniques H71 and ARIA17). A single box to tick says it by itself.
 */
export const radioGroups: PageRule = (page) => {
  const choices = page.elements.filter(
    (element) =>
      element.name === 'input' &&
      kinds.has((element.attribs['type'] ?? '').toLowerCase()) &&
      (element.attribs['name'] ?? '') !== '' &&
      !isHidden(element),
  );
  const questions = [...Map.groupBy(choices, (choice) => formOf(choice, page)).values()].flatMap((ofForm) => [
    ...Map.groupBy(ofForm, ({ attribs }) => `${attribs['type']!}: ${attribs['name']!}`),
  ]);
  return questions.flatMap(([found, together]) => {
    const [first] = together;
    if (first === undefined || together.length < 2) return [];
    const around = withAncestors(first).filter((each) => isNamedGroup(each, page));
    return around.some((group) => together.every((each) => withAncestors(each).includes(group)))
      ? []
      : [{ where: describeElement(first), found }];
  });
};

/** The form that a field belongs to; undefined where it is of none. */
function formOf(field: Element, page: AccessPage): Element | undefined {
  const stated = field.attribs['form'];
  return stated === undefined
    ? withAncestors(field).find(({ name }) => name === 'form')
    : page.byId.get(stated);
}

/** Whether an element is a group that says what it is of. */
function isNamedGroup(element: Element, page: AccessPage): boolean {
  const { name, attribs, children } = element;
  if (name !== 'fieldset' && !groups.has(attribs['role'] ?? '')) return false;
  const legend = children.filter(isElement).find((child) => child.name === 'legend');
  const isCalled = name === 'fieldset' && legend !== undefined && accessibleName(legend, page) !== '';
  return isCalled || statedName(element, page) !== '';
}
