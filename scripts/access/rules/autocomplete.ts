import { describeElement } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

/** Names of fields about the person who writes, by parts of `name` and `id`, and the tokens of HTML for them. */
const personal = [
  { part: /(?:^|[-_.])(?:name|namn)$/u, type: undefined },
  { part: /(?:e-?mail|e-?post)/u, type: 'email' },
  { part: /(?:phone|telefon|^tel$)/u, type: 'tel' },
  { part: /(?:address|adress|postal|zip)/u, type: undefined },
] as const;

/** Kinds of field that somebody writes in. */
const written = new Set(['text', 'email', 'tel', 'search']);

/** A field about the person who writes tells the browser so, which can then fill it in (WCAG 2.2 1.3.5). */
export const autocomplete: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const { name, attribs } = element;
    if (name !== 'textarea' && !(name === 'input' && written.has(attribs['type'] ?? 'text'))) return [];
    const called = [attribs['name'] ?? '', attribs['id'] ?? ''].map((text) => text.toLowerCase());
    const isPersonal = personal.some(
      ({ part, type }) =>
        called.some((text) => part.test(text)) || (type !== undefined && attribs['type'] === type),
    );
    const says = attribs['autocomplete'] ?? '';
    return isPersonal && ['', 'on', 'off'].includes(says)
      ? [{ where: describeElement(element), found: says }]
      : [];
  });
