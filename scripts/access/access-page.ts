import { type DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Node = Document['children'][number];

/** Whether a node is an element; `script` and `style` are elements too. */
export function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

/** Whether a node is text, and not a comment. */
export function isText(node: Node): node is Extract<Node, { readonly type: 'text' }> {
  return (node.type as string) === 'text';
}

/** A built page as the rules read it. */
export interface AccessPage {
  /** Path in the published folder. */
  readonly file: string;
  /** Every element that is shown or may come to be shown, in order: not what is inside `template`. */
  readonly elements: readonly Element[];
  readonly byId: ReadonlyMap<string, Element>;
}

/** Parses a page. */
export function readAccessPage(file: string, markup: string): AccessPage {
  const elements: Element[] = [];
  const gather = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      elements.push(node);
      if (node.name !== 'template') gather(node.children);
    }
  };
  gather(parseDocument(markup).children);
  const byId = new Map(
    elements.flatMap((element) => (element.attribs['id'] ? [[element.attribs['id'], element]] : [])),
  );
  return { file, elements, byId };
}

/** The element and those around it, from the inside. */
export function withAncestors(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let each: Element | undefined = element; each !== undefined; each = parentOf(each)) chain.push(each);
  return chain;
}

function parentOf(element: Element): Element | undefined {
  const { parent } = element;
  return parent !== null && isElement(parent) ? parent : undefined;
}

/** Whether screen readers are kept from the element. `hidden` counts: nobody is told of what is not shown. */
export function isHidden(element: Element): boolean {
  return withAncestors(element).some(
    ({ attribs }) => attribs['aria-hidden'] === 'true' || attribs['hidden'] !== undefined,
  );
}

/** The nearest value of an attribute, on the element or around it. */
export function nearest(element: Element, attribute: string): string | undefined {
  return withAncestors(element).find(({ attribs }) => attribs[attribute] !== undefined)?.attribs[attribute];
}

/** The texts that stand directly in an element, not in those inside it. */
export function ownTexts(element: Element): readonly string[] {
  return element.children.flatMap((child) => (isText(child) && child.data.trim() !== '' ? [child.data] : []));
}

/** The beginning of an element's markup, to find it by. */
export function describeElement({ name, attribs }: Element): string {
  const parts = ['id', 'class', 'href', 'name', 'lang'].flatMap((key) =>
    attribs[key] === undefined ? [] : [` ${key}="${attribs[key]}"`],
  );
  return `<${name}${parts.join('')}>`;
}
