import type { PageAddress } from './element-addresses.ts';
import type { ScannedElement } from './scanned-element.ts';
import { SkeletonBuilder, type SkeletonPart } from './skeleton.ts';
import { styleAddresses } from './style-addresses.ts';
import type { Step } from './walk-markup.ts';

/** What the checks need to know of markup; none of its text. */
export interface Scanned {
  /** Every id, and every name that a fragment can lead to, once. */
  readonly ids: readonly string[];
  /** Ids that stand more than once. */
  readonly repeatedIds: readonly string[];
  /** Ids that labels and aria attributes speak of. */
  readonly references: readonly string[];
  /** Addresses that wait to be followed, as written. */
  readonly links: readonly string[];
  /** Addresses that are loaded with the page or receive its data, as written. */
  readonly resources: readonly string[];
  readonly hasLang: boolean;
  readonly hasTitle: boolean;
}

/** Elements that stand beside each other, whole, and outside of any drawing: what a page has by them. */
export interface ScannedPart extends Scanned {
  readonly kind: 'part';
  readonly skeleton: SkeletonPart;
}

/** A step of a walk, or many of them that were taken together. */
export type ScanStep = Step<ScannedElement> | ScannedPart;

/** Elements that hold nothing and have no end tag (HTML standard, 13.1.2, void elements). */
const voidTags = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
]);

/** Gathers what the checks need to know of a page or an SVG, step by step. */
export class PageScanner {
  private readonly ids = new Set<string>();
  private readonly repeatedIds = new Set<string>();
  private readonly references = new Set<string>();
  private readonly links = new Set<string>();
  private readonly resources = new Set<string>();
  readonly skeleton = new SkeletonBuilder();
  private hasLang = false;
  private hasTitle = false;
  private readonly open: string[] = [];
  /** Drawings that are open, one in another. */
  private drawings = 0;
  private readonly isXml: boolean;

  /** @param isXml whether it is an SVG rather than a page. */
  constructor(isXml: boolean) {
    this.isXml = isXml;
  }

  /** Whether a drawing is open. */
  get isInDrawing(): boolean {
    return this.drawings > 0;
  }

  /** How many elements are open, one in another. */
  get depth(): number {
    return this.open.length;
  }

  /** Whether an end tag would end an element that is open. */
  isOpen(tag: string): boolean {
    return this.open.includes(tag);
  }

  take(step: ScanStep): void {
    if (step.kind === 'open') this.takeStart(step.tag, step.element, step.isClosed);
    else if (step.kind === 'close') this.takeEnd(step.tag);
    else if (step.kind === 'text') this.takeText(step.text);
    else this.takePart(step);
  }

  /** Closes what is still open. */
  closeAll(): void {
    while (this.open.length > 0) this.closeLast();
  }

  /** What was taken so far. */
  scanned(): Scanned {
    const { hasLang, hasTitle } = this;
    return {
      ids: [...this.ids],
      repeatedIds: [...this.repeatedIds],
      references: [...this.references],
      links: [...this.links],
      resources: [...this.resources],
      hasLang,
      hasTitle,
    };
  }

  /** The same, as a part of another page. */
  part(): ScannedPart {
    return { kind: 'part', ...this.scanned(), skeleton: this.skeleton.part() };
  }

  private takeStart(tag: string, element: ScannedElement, isClosed: boolean): void {
    this.open.push(tag);
    if (tag === 'svg') this.drawings += 1;
    this.skeleton.open(tag, element.description);
    const { id, name } = element;
    if (id !== undefined) this.addId(id);
    if (name !== undefined) this.ids.add(name);
    if (element.hasLang) this.hasLang = true;
    for (const reference of element.references) this.references.add(reference);
    for (const address of element.addresses) this.add(address);
    // In a page, only a drawing can close an element by a slash in its tag.
    if (this.isXml || this.drawings > 0 ? isClosed : voidTags.has(tag)) this.closeLast();
  }

  private takeEnd(tag: string): void {
    // An end tag ends what was left open inside too; one without a beginning ends nothing.
    const from = this.open.lastIndexOf(tag);
    if (from >= 0) while (this.open.length > from) this.closeLast();
  }

  private takeText(text: string): void {
    this.skeleton.text();
    const inside = this.open.at(-1);
    // The title of an SVG is another element.
    if (inside === 'title' && this.drawings === 0) this.hasTitle = true;
    if (inside !== 'style') return;
    for (const target of styleAddresses(text)) this.add({ target, use: 'resource' });
  }

  private takePart(part: ScannedPart): void {
    for (const id of part.ids) this.addId(id);
    for (const id of part.repeatedIds) this.repeatedIds.add(id);
    for (const reference of part.references) this.references.add(reference);
    for (const target of part.links) this.links.add(target);
    for (const target of part.resources) this.resources.add(target);
    if (part.hasLang) this.hasLang = true;
    if (part.hasTitle) this.hasTitle = true;
    this.skeleton.add(part.skeleton);
  }

  private add({ target, use }: PageAddress): void {
    (use === 'link' ? this.links : this.resources).add(target);
  }

  private addId(id: string): void {
    if (this.ids.has(id)) this.repeatedIds.add(id);
    this.ids.add(id);
  }

  private closeLast(): void {
    if (this.open.pop() === 'svg') this.drawings -= 1;
    this.skeleton.close();
  }
}
