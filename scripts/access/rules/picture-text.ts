import { readFileSync } from 'node:fs';
import { type AccessPage, describeElement, type Element, isHidden, withAncestors } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** Words that only say that something is a picture or a file of one, and those that stand beside them, by language. */
const stated = JSON.parse(
  readFileSync(new URL('../../../content/accessibility/picture-words.json', import.meta.url), 'utf8'),
) as Readonly<Record<'pictures' | 'beside', Readonly<Record<string, readonly string[]>>>>;
const pictures: ReadonlySet<string> = new Set(Object.values(stated.pictures).flat());
const beside: ReadonlySet<string> = new Set(Object.values(stated.beside).flat());

const file = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/iu;

/** A picture says what it shows, or is kept from screen readers altogether (WCAG 2.2 1.1.1; failures F30 and F65). */
export const pictureText: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const { name, attribs } = element;
    if (isHidden(element)) return [];
    const isInSvg = withAncestors(element)
      .slice(1)
      .some((each) => each.name === 'svg');
    const isSilent =
      (name === 'img' && attribs['alt'] === undefined) ||
      (name === 'svg' &&
        !isInSvg &&
        (!['img', 'group'].includes(attribs['role'] ?? '') || accessibleName(element, page) === ''));
    if (isSilent) return [{ where: describeElement(element), found: attribs['src'] ?? name }];
    const text = nameOfPicture(element, page);
    return saysNothing(text) ? [{ where: describeElement(element), found: text }] : [];
  });

/** What a picture is called; empty for what is none. */
function nameOfPicture(element: Element, page: AccessPage): string {
  const { name, attribs } = element;
  if (name === 'input' && attribs['type'] === 'image') return attribs['alt'] ?? '';
  return name === 'img' || attribs['role'] === 'img' ? accessibleName(element, page) : '';
}

/** Whether a name is one that every picture could have, in any language: “Picture 3”, “photo of”, `IMG_1234`, `torg.jpg`. */
function saysNothing(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const isEmpty = words.every((word) => pictures.has(word) || beside.has(word));
  return file.test(text.trim()) || (isEmpty && words.some((word) => pictures.has(word)));
}
