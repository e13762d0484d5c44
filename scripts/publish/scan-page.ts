import { elementAddresses, type PageAddress } from './element-addresses.ts';
import { describeElement, SkeletonBuilder } from './skeleton.ts';
import { styleAddresses } from './style-addresses.ts';
import { MarkupWalk } from './walk-markup.ts';

/** What the checks need to know of a page or an SVG; none of its text. */
export interface PageScan {
  /** Path in the folder. */
  readonly file: string;
  /** Every id, and every name that a fragment can lead to, once. */
  readonly ids: readonly string[];
  /** Ids that stand more than once. */
  readonly repeatedIds: readonly string[];
  /** Ids that labels and aria attributes on the page speak of. */
  readonly references: readonly string[];
  /** Addresses that wait to be followed, as written. */
  readonly links: readonly string[];
  /** Addresses that are loaded with the page or receive its data, as written. */
  readonly resources: readonly string[];
  /** The parts of the page without their text, the same for parts of the same template in the same state. */
  readonly skeleton: readonly string[];
  readonly hasLang: boolean;
  readonly hasTitle: boolean;
}

/** The same scan with its strings stored as `keep` gives them. */
export function keepScan(scan: PageScan, keep: (text: string) => string): PageScan {
  const { ids, repeatedIds, references, links, resources, skeleton } = scan;
  return {
    ...scan,
    ids: ids.map(keep),
    repeatedIds: repeatedIds.map(keep),
    references: references.map(keep),
    links: links.map(keep),
    resources: resources.map(keep),
    skeleton: skeleton.map(keep),
  };
}

const referenceAttributes = [
  'for',
  'list',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
];

/** Elements that hold nothing and have no end tag (HTML standard, 13.1.2, void elements). */
const voidTags = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
]);

/** What a tag says, whatever page it stands in. */
interface Element {
  /** What counts of it in a skeleton. */
  readonly description: string;
  readonly id: string | undefined;
  /** A name that a fragment can lead to. */
  readonly name: string | undefined;
  readonly hasLang: boolean;
  readonly references: readonly string[];
  readonly addresses: readonly PageAddress[];
}

function understand(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const references = referenceAttributes.flatMap((name) => attributes[name]?.split(/\s+/) ?? []);
  return {
    description: describeElement(tag, attributes),
    id: attributes['id'],
    name: tag === 'a' ? attributes['name'] : undefined,
    hasLang: tag === 'html' && (attributes['lang'] ?? '').trim() !== '',
    references: references.filter((reference) => reference !== ''),
    addresses: elementAddresses(tag, attributes).map(({ target, use }) => ({ target: target.trim(), use })),
  };
}

const [pageWalk, drawingWalk] = [new MarkupWalk(false, understand), new MarkupWalk(true, understand)];

/** Scans one page or SVG in a single pass. */
export function scanPage(file: string, markup: string): PageScan {
  const [ids, repeated, references] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [links, resources] = [new Set<string>(), new Set<string>()];
  const skeleton = new SkeletonBuilder();
  const open: string[] = [];
  const isXml = file.endsWith('.svg');
  /** Drawings that are open, one in another. */
  let drawings = 0;
  let hasLang = false;
  let hasTitle = false;

  const add = ({ target, use }: PageAddress): void => {
    (use === 'link' ? links : resources).add(target);
  };
  const closeLast = (): void => {
    if (open.pop() === 'svg') drawings -= 1;
    skeleton.close();
  };

  (isXml ? drawingWalk : pageWalk).walk(markup, (step) => {
    if (step.kind === 'open') {
      const { tag, element } = step;
      open.push(tag);
      if (tag === 'svg') drawings += 1;
      skeleton.open(tag, element.description);
      const { id, name } = element;
      if (id !== undefined && ids.has(id)) repeated.add(id);
      if (id !== undefined) ids.add(id);
      if (name !== undefined) ids.add(name);
      if (element.hasLang) hasLang = true;
      for (const reference of element.references) references.add(reference);
      for (const address of element.addresses) add(address);
      // In a page, only a drawing can close an element by a slash in its tag.
      if (isXml || drawings > 0 ? step.isClosed : voidTags.has(tag)) closeLast();
    } else if (step.kind === 'close') {
      // An end tag ends what was left open inside too; one without a beginning ends nothing.
      const from = open.lastIndexOf(step.tag);
      if (from >= 0) while (open.length > from) closeLast();
    } else {
      skeleton.text();
      const inside = open.at(-1);
      // The title of an SVG is another element.
      if (inside === 'title' && drawings === 0) hasTitle = true;
      if (inside === 'style') {
        for (const target of styleAddresses(step.text)) add({ target, use: 'resource' });
      }
    }
  });
  while (open.length > 0) closeLast();
  return {
    file,
    ids: [...ids],
    repeatedIds: [...repeated],
    references: [...references],
    links: [...links],
    resources: [...resources],
    skeleton: skeleton.finish(),
    hasLang,
    hasTitle,
  };
}
