import { locales } from '../../../site/i18n/locales.ts';
import { type AccessPage, describeElement, isHidden, nearest } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** The languages by their own names, as a link to them says them. */
const byName: ReadonlyMap<string, string> = new Map(
  locales.map(({ name, lang }) => [name.toLowerCase(), lang]),
);

/** Where an address leads on its own site. */
const pathOf = (address: string): string => new URL(address, 'https://site.invalid/').pathname;

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

/** The language that something is called by in its own words, where its tag is known or it is one of the portal. */
function languageNamed(name: string, hreflang: string): string | undefined {
  const known = byName.get(name.toLowerCase());
  if (known !== undefined || !/^[a-z]{2,3}$/u.test(hreflang)) return known;
  const own = new Intl.DisplayNames([hreflang], { type: 'language' }).of(hreflang);
  return own?.toLowerCase() === name.toLowerCase() ? hreflang : undefined;
}

/**
 * A link to the page in another language says which language it leads to, by `hreflang`, and one that is called by the
 * language's own name is read aloud in it, by `lang` (WCAG 2.2 3.1.2; technique H58).
 */
export const languageLinks: PageRule = (page) => {
  const versions = versionsOf(page);
  const own = page.elements.find(({ name }) => name === 'html')?.attribs['lang'];
  return page.elements.flatMap((element) => {
    const { href, hreflang = '' } = element.attribs;
    if (
      element.name !== 'a' ||
      href === undefined ||
      isHidden(element) ||
      !URL.canParse(href, 'https://site.invalid/')
    )
      return [];
    const named = languageNamed(accessibleName(element, page), hreflang);
    const leads = named ?? versions.get(pathOf(href));
    if (leads === undefined || leads === own) return [];
    const missing = [
      hreflang === leads ? '' : `hreflang → ${leads}`,
      named === undefined || nearest(element, 'lang') === named ? '' : `lang → ${named}`,
    ].filter((each) => each !== '');
    return missing.length === 0 ? [] : [{ where: describeElement(element), found: missing.join(', ') }];
  });
};
