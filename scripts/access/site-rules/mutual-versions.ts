import { createResolver, type SiteAddress } from '../../publish/resolve-address.ts';
import type { PlacedFinding } from '../finding.ts';
import type { PageFacts } from './page-facts.ts';

/** A level of a page stands under it or above it; elsewhere the link leads to the pages of that level. */
const isVersionOf = (path: string, file: string): boolean => {
  const own = file.replace(/index\.html$/u, '');
  const isOtherLanguage = path.split('/')[0] !== own.split('/')[0];
  return isOtherLanguage || (own.split('/').length > 2 && (path.startsWith(own) || own.startsWith(path)));
};

/** A page that leads to another language or level is led back to from there, so that nobody is lost (WCAG 2.2 3.2.3, 2.4.5). */
export function mutualVersions(
  pages: readonly PageFacts[],
  address: SiteAddress = {},
): readonly PlacedFinding[] {
  const resolve = createResolver(address);
  const leads = new Map(
    pages.map(({ file, versions }) => [
      file,
      new Set(
        versions.flatMap((href) => {
          const to = resolve(href, file);
          return to.to === 'folder' && isVersionOf(to.path, file) ? [`${to.path}index.html`] : [];
        }),
      ),
    ]),
  );
  return [...leads].flatMap(([file, versions]) =>
    // A page that is not among its own versions, such as that of a sign, only leads to those of another.
    (versions.has(file) ? [...versions] : []).flatMap((other) =>
      leads.get(other)?.has(file) === true
        ? []
        : [
            {
              engine: 'rules' as const,
              rule: 'mutual-versions',
              file,
              mode: 'markup',
              where: '',
              found: other,
            },
          ],
    ),
  );
}
