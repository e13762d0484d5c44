import { describeElement } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

/** No style stands in the markup, where a reader's own style sheet or spacing could not change it (WCAG 2.2 1.4.8, 1.4.12). */
export const inlineStyle: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const style = element.name === 'style' ? element.name : element.attribs['style'];
    return style === undefined ? [] : [{ where: describeElement(element), found: style }];
  });
