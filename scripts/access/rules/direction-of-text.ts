import { describeElement, nearest, ownTexts, withAncestors } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

const silent = new Set(['script', 'style', 'code', 'pre', 'svg', 'title', 'textarea', 'option']);
const isolated = /[\u2066-\u2068][^\u2069]*\u2069/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * A text that runs the other way than the line says so, by `dir`, `bdi` or isolating characters (WCAG 2.2 1.3.2). A
 * single word is the same either way, and so is a name inside a sentence (Unicode Bidirectional Algorithm).
 */
export const directionOfText: PageRule = (page) =>
  page.elements.flatMap((element) => {
    if (withAncestors(element).some(({ name }) => silent.has(name))) return [];
    const dir = element.name === 'bdi' ? 'auto' : (nearest(element, 'dir') ?? 'ltr');
    if (dir === 'auto') return [];
    const text = ownTexts(element).join(' ').replace(isolated, ' ').trim();
    const right = text.match(rightToLeft)?.length ?? 0;
    const left = text.match(leftToRight)?.length ?? 0;
    const first = /[\p{L}]/u.exec(text)?.[0] ?? '';
    const beginsRight = first.search(rightToLeft) === 0;
    const isAgainst = dir === 'rtl' ? left > right && !beginsRight : right > left && beginsRight;
    return isAgainst && /[\p{L}\p{N}]\P{L}+[\p{L}\p{N}]/u.test(text)
      ? [{ where: describeElement(element), found: `${dir}: ${text.slice(0, 80)}` }]
      : [];
  });
