import { Parser } from 'htmlparser2';
import { elementAddresses, type PageAddress } from './element-addresses.ts';
import { SkeletonBuilder } from './skeleton.ts';
import { styleAddresses } from './style-addresses.ts';

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

/**
 * Scans one page in a single pass.
 * @param keep gives the string to be stored for one that was found, e.g. the same object for equal strings.
 */
export function scanPage(file: string, markup: string, keep: (text: string) => string = String): PageScan {
  const ids = new Set<string>();
  const repeated = new Set<string>();
  const references = new Set<string>();
  const links = new Set<string>();
  const resources = new Set<string>();
  const skeleton = new SkeletonBuilder();
  const open: string[] = [];
  let style = '';
  let hasLang = false;
  let hasTitle = false;

  const add = ({ target, use }: PageAddress): void => {
    (use === 'link' ? links : resources).add(keep(target.trim()));
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        open.push(tag);
        skeleton.open(tag, attributes);
        const { id, name } = attributes;
        if (id !== undefined && ids.has(id)) repeated.add(keep(id));
        if (id !== undefined) ids.add(keep(id));
        if (tag === 'a' && name !== undefined) ids.add(keep(name));
        if (tag === 'html' && (attributes['lang'] ?? '').trim() !== '') hasLang = true;
        for (const attribute of referenceAttributes) {
          for (const reference of attributes[attribute]?.split(/\s+/) ?? []) {
            if (reference !== '') references.add(keep(reference));
          }
        }
        elementAddresses(tag, attributes).forEach(add);
      },
      ontext(text) {
        if (text.trim() === '') return;
        skeleton.text();
        // The title of an SVG is another element.
        if (open.at(-1) === 'title' && !open.includes('svg')) hasTitle = true;
        // The text of a style sheet may come in several parts.
        if (open.at(-1) === 'style') style += text;
      },
      onclosetag() {
        skeleton.close();
        if (open.pop() !== 'style') return;
        for (const target of styleAddresses(style)) add({ target, use: 'resource' });
        style = '';
      },
    },
    { xmlMode: file.endsWith('.svg') },
  );
  parser.end(markup);
  return {
    file,
    ids: [...ids],
    repeatedIds: [...repeated],
    references: [...references],
    links: [...links],
    resources: [...resources],
    skeleton: skeleton.finish().map(keep),
    hasLang,
    hasTitle,
  };
}
