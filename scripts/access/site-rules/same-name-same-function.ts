import { createResolver, type SiteAddress } from '../../publish/resolve-address.ts';
import type { PlacedFinding } from '../finding.ts';
import type { PageFacts } from './page-facts.ts';

/** The links of a part of a page that lead to the same. */
interface Meeting {
  /** The language of the page, the part, and what the links lead to. */
  readonly key: string;
  readonly file: string;
  /** The part and the address as written. */
  readonly where: string;
  readonly names: readonly string[];
}

/**
 * A link of a menu, of the head or of the foot is called the same on every page of a language where it leads to the same:
 * whoever has learned its name looks for that (WCAG 2.2 3.2.4; failure F31). It is called what most pages call it; a page
 * may have it under another name besides.
 */
export function sameNameSameFunction(
  pages: readonly PageFacts[],
  address: SiteAddress = {},
): readonly PlacedFinding[] {
  const byFunction = Map.groupBy(pages.flatMap(meetingsBy(address)), ({ key }) => key);
  return [...byFunction.values()].flatMap((meetings) => {
    const usual = usualNames(meetings);
    return meetings
      .filter(({ names }) => !names.some((name) => usual.includes(name)))
      .map(({ file, where, names }) => ({
        engine: 'rules' as const,
        rule: 'same-name-same-function',
        file,
        mode: 'markup',
        where,
        found: `${names.join(' | ')} → ${usual.join(' | ')}`,
      }));
  });
}

/** What most pages call a link, or else what it is called most often, first before others. */
function usualNames(meetings: readonly Meeting[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of meetings.flatMap(({ names }) => names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.flatMap(([name, count], index) => (index === 0 || count * 2 > meetings.length ? [name] : []));
}

/** Makes the function that gathers what the links of a page lead to. */
function meetingsBy(address: SiteAddress): (page: PageFacts) => readonly Meeting[] {
  const resolve = createResolver(address);
  const addressOf = (href: string, file: string): unknown => {
    const destination = resolve(href, file);
    if (destination.to !== 'folder') return href;
    const query = /\?[^#]*/u.exec(href)?.[0];
    return [destination.path.replace(/index\.html$/u, ''), query, destination.fragment];
  };
  return ({ file, lang, isRedirect, leading }) =>
    (isRedirect ? [] : leading).flatMap(({ part, links }) => {
      const named = links.filter(({ name, href }) => name !== '' && href !== '');
      const groups = Map.groupBy(named, ({ href }) => JSON.stringify([lang, part, addressOf(href, file)]));
      return [...groups].map(([key, same]) => ({
        key,
        file,
        where: `${part} ${same[0]!.href}`,
        names: [...new Set(same.map(({ name }) => name))],
      }));
    });
}
