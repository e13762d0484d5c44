import { parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** A link of a list of links. */
export interface LinkData {
  readonly href: string;
  /** As markup. */
  readonly text: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly hreflang?: string;
  readonly current?: string;
}

/** A paragraph of a section, or anything else in it as markup. */
export type SectionItem = { readonly p: string; readonly class?: string } | { readonly html: string };

/** A piece of a page: a list of links, a section with its sentences, or markup of another kind, such as the drawn map. */
export type PagePart =
  | { readonly html: string }
  | { readonly nav: { readonly class: string; readonly label: string; readonly links: readonly LinkData[] } }
  | {
      readonly section: {
        readonly id?: string;
        readonly labelledby?: string;
        readonly headingid?: string;
        readonly heading: string;
        readonly items: readonly SectionItem[];
      };
    };

/** What a page says, so that any generator can make it. The names are in lower case: Hugo knows no others. */
export interface PageData {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description?: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** What else stands in the head, as markup. */
  readonly head: string;
  readonly parts: readonly PagePart[];
}

const isElement = (node: Node): node is Element => 'attribs' in node;
const elementsOf = ({ children }: { readonly children: readonly Node[] }): Element[] =>
  children.filter(isElement);

/** The only element of that name under another. */
function elementNamed(parent: { readonly children: readonly Node[] }, name: string): Element {
  const found = elementsOf(parent).find((element) => element.name === name);
  if (!found) throw new Error(`A page has no ${name}.`);
  return found;
}

/** Reads a page of the portal as data. */
export function readPageData(markup: string): PageData {
  const document = parseDocument(markup, { withStartIndices: true, withEndIndices: true });
  const html = elementNamed(document, 'html');
  const [head, body] = [elementNamed(html, 'head'), elementNamed(html, 'body')];
  const outer = (node: Node): string => markup.slice(node.startIndex!, node.endIndex! + 1);
  const inner = ({ children }: Element): string =>
    children.length === 0 ? '' : markup.slice(children[0]!.startIndex!, children.at(-1)!.endIndex! + 1);

  const others = elementsOf(head).filter((element) => !isStated(element));
  const description = elementsOf(head).find(isDescription)?.attribs['content'];
  return {
    lang: html.attribs['lang'] ?? '',
    dir: html.attribs['dir'] ?? '',
    title: inner(elementNamed(head, 'title')),
    ...(description === undefined ? {} : { description }),
    alternates: elementsOf(head)
      .filter(isAlternate)
      .map(({ attribs }) => ({ hreflang: attribs['hreflang']!, href: attribs['href']! })),
    head: others.map(outer).join(''),
    parts: readParts(body, markup, { inner, outer }),
  };
}

const isDescription = ({ name, attribs }: Element): boolean =>
  name === 'meta' && attribs['name'] === 'description';
const isAlternate = ({ name, attribs }: Element): boolean =>
  name === 'link' && attribs['rel'] === 'alternate' && attribs['hreflang'] !== undefined;
const isStated = (element: Element): boolean =>
  element.name === 'title' ||
  isDescription(element) ||
  isAlternate(element) ||
  (element.name === 'meta' && element.attribs['charset'] !== undefined);

interface Markup {
  readonly inner: (element: Element) => string;
  readonly outer: (node: Node) => string;
}

/** The pieces of a body in their order: what is read as data, and the markup between. */
function readParts(body: Element, markup: string, write: Markup): PagePart[] {
  const parts: PagePart[] = [];
  const [first, last] = [body.children[0], body.children.at(-1)];
  if (!first || !last) return parts;
  let written = first.startIndex!;
  const writeUntil = (end: number): void => {
    const html = markup.slice(written, end);
    if (html.trim() !== '') parts.push({ html });
  };
  const visit = (element: Element): void => {
    const part = readNav(element, write) ?? readSection(element, write);
    if (part) {
      writeUntil(element.startIndex!);
      parts.push(part);
      written = element.endIndex! + 1;
    } else elementsOf(element).forEach(visit);
  };
  elementsOf(body).forEach(visit);
  writeUntil(last.endIndex! + 1);
  return parts;
}

const knownOfLinks: ReadonlySet<string> = new Set(['href', 'lang', 'dir', 'hreflang', 'aria-current']);

/** A list of nothing but links. */
function readNav(element: Element, { inner }: Markup): PagePart | undefined {
  if (element.name !== 'nav') return undefined;
  const [list, ...rest] = elementsOf(element);
  const { class: name, 'aria-label': label, ...otherAttributes } = element.attribs;
  if (list?.name !== 'ul' || rest.length > 0 || name === undefined || label === undefined) return undefined;
  if (Object.keys(otherAttributes).length > 0) return undefined;
  const links = elementsOf(list).map((item) => elementsOf(item));
  const areLinks = links.every(
    ([link, ...others]) =>
      link?.name === 'a' &&
      others.length === 0 &&
      Object.keys(link.attribs).every((attribute) => knownOfLinks.has(attribute)),
  );
  if (!areLinks) return undefined;
  return {
    nav: {
      class: name,
      label,
      links: links.map(([link]) => {
        const { 'aria-current': current, href = '', ...attributes } = link!.attribs;
        return { href, text: inner(link!), ...attributes, ...(current === undefined ? {} : { current }) };
      }),
    },
  };
}

/** A section that begins with its heading. */
function readSection(element: Element, { inner, outer }: Markup): PagePart | undefined {
  if (element.name !== 'section') return undefined;
  const [heading, ...rest] = elementsOf(element);
  const { id, 'aria-labelledby': labelledby, ...otherAttributes } = element.attribs;
  const { id: headingid, ...otherOfHeading } = heading?.attribs ?? {};
  const isPlain = Object.keys(otherAttributes).length + Object.keys(otherOfHeading).length === 0;
  if (heading?.name !== 'h2' || !isPlain) return undefined;
  return {
    section: {
      ...(id === undefined ? {} : { id }),
      ...(labelledby === undefined ? {} : { labelledby }),
      ...(headingid === undefined ? {} : { headingid }),
      heading: inner(heading),
      items: rest.map((item): SectionItem => {
        const { class: name, ...others } = item.attribs;
        if (item.name !== 'p' || Object.keys(others).length > 0) return { html: outer(item) };
        return { p: inner(item), ...(name === undefined ? {} : { class: name }) };
      }),
    },
  };
}
