import { locales } from '../../../site/i18n/locales.ts';
import { type AccessPage, describeElement, isHidden, nearest } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(0x61 + index));

/** What a language is called in its own words, where the system knows it. */
function ownName(lang: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) return undefined;
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(lang);
}

/** The languages by their own names, as whoever chooses one reads them: all of two letters, and those of the portal. */
const byName: ReadonlyMap<string, string> = new Map([
  ...letters.flatMap((first) =>
    letters.flatMap((second) => {
      const lang = Intl.getCanonicalLocales(first + second)[0]!;
      const name = ownName(lang);
      return name === undefined ? [] : [[name.toLowerCase(), lang] as const];
    }),
  ),
  ...locales.map(({ name, lang }) => [name.toLowerCase(), lang] as const),
]);

/** What else a language is chosen by. */
const choices = new Set(['button', 'option']);

/** Stands for the own site (RFC 2606). */
const site = 'https://site.invalid/';

/** Where an address leads on its own site. */
const pathOf = (address: string): string => new URL(address, site).pathname;

/** The versions of the page in other languages, by their paths. */
function versionsOf({ elements }: AccessPage): ReadonlyMap<string, string> {
  return new Map(
    elements.flatMap(({ name, attribs: { rel, href, hreflang } }) =>
      name === 'link' && rel === 'alternate' && href && hreflang && hreflang !== 'x-default'
        ? [[pathOf(href), hreflang] as const]
        : [],
    ),
  );
}

/** The language that something is called by in its own words. */
function languageNamed(name: string, hreflang: string): string | undefined {
  const known = byName.get(name.toLowerCase());
  if (known !== undefined || !/^[a-z]{3}$/u.test(hreflang)) return known;
  return ownName(hreflang)?.toLowerCase() === name.toLowerCase() ? hreflang : undefined;
}

/**
 * A link to the page in another language says which language it leads to, by `hreflang`, and a link, a button or a choice
 * that is called by the language's own name is read aloud in it, by `lang` (WCAG 2.2 3.1.2; technique H58).
 */
export const languageLinks: PageRule = (page) => {
  const versions = versionsOf(page);
  const own = page.elements.find(({ name }) => name === 'html')?.attribs['lang'];
  return page.elements.flatMap((element) => {
    const { href, hreflang = '' } = element.attribs;
    const isLink = element.name === 'a' && href !== undefined && URL.canParse(href, site);
    if ((!isLink && !choices.has(element.name)) || isHidden(element)) return [];
    const named = languageNamed(accessibleName(element, page), hreflang);
    const leads = named ?? (isLink ? versions.get(pathOf(href)) : undefined);
    if (leads === undefined || leads === own) return [];
    const missing = [
      !isLink || hreflang === leads ? '' : `hreflang → ${leads}`,
      named === undefined || nearest(element, 'lang') === named ? '' : `lang → ${named}`,
    ].filter((each) => each !== '');
    return missing.length === 0 ? [] : [{ where: describeElement(element), found: missing.join(', ') }];
  });
};
