import { DomUtils } from 'htmlparser2';
import { describeElement, type Element, isHidden, withAncestors } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

const pressed: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea', 'summary']);
const roles =
  /^(?:button|link|checkbox|radio|switch|slider|spinbutton|tab|option|menuitem(?:checkbox|radio)?|treeitem)$/u;

/** A thing of a list or a row of a table: what stands in it is about it. */
const items = /^(?:li|tr)$/u;

/**
 * What is dragged with the pointer can also be pressed, by whoever cannot hold and move at once or has only keys: it is or
 * holds something to press, stands within it, or such a thing stands in the same item (WCAG 2.2 2.5.7; failure F108).
 */
export const draggedOnly: PageRule = (page) =>
  page.elements.flatMap((element) => {
    if (element.attribs['draggable'] !== 'true' || isHidden(element)) return [];
    const around = withAncestors(element);
    const whole = around.find(({ name }) => items.test(name)) ?? element;
    const isPressed =
      around.some(isToPress) ||
      DomUtils.findOne(
        (each) => isToPress(each) && !isHidden(each),
        [...element.children, ...whole.children],
      );
    return isPressed
      ? []
      : [{ where: describeElement(element), found: accessibleName(element, page).slice(0, 80) }];
  });

function isToPress({ name, attribs }: Element): boolean {
  if (attribs['disabled'] !== undefined || attribs['type'] === 'hidden') return false;
  return (
    pressed.has(name) || (name === 'a' && attribs['href'] !== undefined) || roles.test(attribs['role'] ?? '')
  );
}
