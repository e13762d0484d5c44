import { isLocale, languageOf } from '../../../site/i18n/locales.ts';
import { type AccessPage, describeElement, ownTexts, withAncestors } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';
import { countSmallWords, isOfMachines } from './small-words.ts';

/** So many small words of another language, and so many times those of the stated one, show that a page is in it. */
const fewestWords = 3;
const timesAsMany = 4;

/** A tag of a language, with its script and country where they are told (BCP 47). */
const tag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/u;

/** The scripts that are told apart, by the tags that Unicode has for them. */
const scripts = ['Latn', 'Arab', 'Cyrl', 'Grek', 'Hebr'] as const;

/**
 * A page says the language that it is in: that of its folder, of its own address among its alternates, and of the
 * words that state no language of their own, by their script and by their small words (WCAG 2.2 3.1.1).
 */
export const languageOfPage: PageRule = (page) => {
  const html = page.elements.find(({ name }) => name === 'html');
  const stated = html?.attribs['lang'];
  // A page that says nothing, or no tag at all, is found by others.
  if (html === undefined || stated === undefined || !tag.test(stated)) return [];
  const lang = stated.split('-')[0]!;
  const text = textOfPage(page);
  const others = [languageOfFolder(page), languageOfAlternate(page), languageOfWords(text, lang)];
  const other =
    others.find((each) => each !== undefined && each.split('-')[0] !== lang) ?? otherScript(text, stated);
  return other === undefined ? [] : [{ where: describeElement(html), found: `${stated} → ${other}` }];
};

/** Names that are set apart in a sentence, most often those of a place: a name is of no language. */
const setApart = /[\u2066-\u2068][^\u2069]*\u2069/gu;

/** The texts whose language only `html` states, without names: those in a drawing are nearly all of places. */
const textOfPage = ({ elements }: AccessPage): string =>
  elements
    .filter((element) => {
      const around = withAncestors(element);
      return (
        !around.some(({ name }) => name === 'svg' || isOfMachines(name)) &&
        around.find(({ attribs }) => attribs['lang'] !== undefined)?.name === 'html'
      );
    })
    .flatMap(ownTexts)
    .join(' ')
    .replace(setApart, ' ');

function languageOfFolder({ file }: AccessPage): string | undefined {
  const folder = file.split('/')[0]!;
  return isLocale(folder) ? languageOf(folder).lang : undefined;
}

/** The language that the page is given where it names itself among its versions. */
function languageOfAlternate({ elements }: AccessPage): string | undefined {
  const links = elements.flatMap(({ name, attribs }) => (name === 'link' ? [attribs] : []));
  const own = links.find(({ rel }) => rel === 'canonical')?.['href'];
  return links.find(
    ({ rel, href, hreflang }) =>
      rel === 'alternate' && href === own && !['', 'x-default'].includes(hreflang ?? ''),
  )?.['hreflang'];
}

/** The language of most small words; nothing can be said of a stated language whose words are not known. */
function languageOfWords(text: string, lang: string): string | undefined {
  const counts = countSmallWords(text);
  const own = counts.get(lang);
  if (own === undefined) return undefined;
  const [other, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  return count >= fewestWords && count >= own * timesAsMany ? other : undefined;
}

/** The script that most letters are of, where the language is not written with it. */
function otherScript(text: string, stated: string): string | undefined {
  const lettersOf = (script: string): number =>
    text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
  const script = new Intl.Locale(stated).maximize().script;
  const own = scripts.find((each) => each === script);
  if (own === undefined) return undefined;
  return scripts.find((each) => each !== own && lettersOf(each) > lettersOf(own));
}
