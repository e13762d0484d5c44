import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataAddresses, mayNameAddresses } from './data-addresses.ts';
import { listFiles } from './list-files.ts';
import { type Problem, type ProblemKind, ProblemList } from './problem.ts';
import { createResolver, type SiteAddress } from './resolve-address.ts';
import type { PageScan } from './scan-page.ts';
import { scanPages } from './scan-pages.ts';
import { styleAddresses } from './style-addresses.ts';

/** What `checkLinks` can be given besides the folder. */
export interface LinkOptions extends SiteAddress {
  /** The scans of the folder, where they were already made. */
  readonly scans?: readonly PageScan[] | undefined;
}

type Use = 'link' | 'resource';

/** What is wrong with an address, and what to tell of it. */
type Fault = readonly [kind: ProblemKind, target: string];

// What a link may open besides a web page.
const schemesOfLinks = new Set(['mailto:', 'tel:', 'sms:', 'geo:']);

/** Problems of one page by itself. */
function checkPage(page: PageScan, problems: ProblemList): void {
  for (const id of page.repeatedIds) problems.add(page.file, 'id-repeated', id);
  const ids = new Set(page.ids);
  for (const id of page.references) if (!ids.has(id)) problems.add(page.file, 'reference-missing', id);
  if (page.file.endsWith('.svg')) return;
  if (!page.hasLang) problems.add(page.file, 'lang-missing', page.file);
  if (!page.hasTitle) problems.add(page.file, 'title-missing', page.file);
}

/**
 * Finds every address in a built folder that leads nowhere, and every resource of a third party. Follows links,
 * fragments, resources, style sheets and the site's own addresses in its data files.
 */
export async function checkLinks(folder: string, options: LinkOptions = {}): Promise<Problem[]> {
  const list = await listFiles(folder);
  const files = new Set(list);
  const scans = options.scans ?? (await scanPages(folder, list));
  const pages = new Map(scans.map((page) => [page.file, page]));
  const idsOf = new Map<string, ReadonlySet<string>>();
  const problems = new ProblemList();
  const resolve = createResolver(options);

  const hasFragment = (file: string, fragment: string): boolean => {
    const page = pages.get(file);
    // In other files a fragment means something else, e.g. a page of a PDF.
    if (page === undefined || fragment === '' || fragment === 'top' || fragment.startsWith(':~:'))
      return true;
    const ids = idsOf.get(file) ?? new Set(page.ids);
    idsOf.set(file, ids);
    return ids.has(fragment);
  };

  const faultOfPath = (path: string, fragment: string, use: Use): Fault | undefined => {
    const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (files.has(found))
      return hasFragment(found, fragment) ? undefined : ['fragment-missing', `${path}#${fragment}`];
    if (files.has(`${path}/index.html`)) return ['link-without-slash', path];
    return [use === 'link' ? 'link-broken' : 'asset-missing', path];
  };

  const faultOf = (file: string, target: string, use: Use): Fault | undefined => {
    const destination = resolve(target, file);
    if (destination.to === 'folder') return faultOfPath(destination.path, destination.fragment, use);
    if (destination.to === 'beside') return ['link-outside-base', destination.path];
    if (destination.to === 'nowhere') return ['address-unreadable', target];
    if (use === 'link') {
      const allowed = destination.to === 'elsewhere' || schemesOfLinks.has(destination.scheme);
      return allowed ? undefined : ['scheme-forbidden', target];
    }
    const isThirdParty = destination.to === 'elsewhere' || destination.scheme !== 'data:';
    return isThirdParty ? ['third-party', target] : undefined;
  };

  // Most addresses do not depend on the page that they stand on, and stand on many.
  const known = {
    link: new Map<string, Fault | undefined>(),
    resource: new Map<string, Fault | undefined>(),
  };
  const knownFaultOf = (file: string, target: string, use: Use): Fault | undefined => {
    if (!/^(?:\/|https:)/.test(target)) return faultOf(file, target, use);
    const faults = known[use];
    if (!faults.has(target)) faults.set(target, faultOf(file, target, use));
    return faults.get(target);
  };

  const checkAddress = (file: string, target: string, use: Use): void => {
    const fault = knownFaultOf(file, target, use);
    if (fault !== undefined) problems.add(file, ...fault);
  };

  for (const page of scans) {
    checkPage(page, problems);
    for (const target of page.links) checkAddress(page.file, target, 'link');
    for (const target of page.resources) checkAddress(page.file, target, 'resource');
  }
  for (const file of list.filter((name) => name.endsWith('.css'))) {
    const css = await readFile(join(folder, file), 'utf8');
    for (const target of styleAddresses(css)) checkAddress(file, target, 'resource');
  }
  for (const file of list.filter(mayNameAddresses)) {
    for (const target of await dataAddresses(folder, file, options.site)) checkAddress(file, target, 'link');
  }
  return problems.all();
}
