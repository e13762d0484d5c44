/** Two independent 32-bit hashes side by side (FNV-1a and a multiplicative one): quick, the same on every machine. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}

interface OpenElement {
  readonly name: number;
  readonly isPart: boolean;
  /** Each different child once, in the order in which it first came. */
  readonly children: Set<number>;
  hasText: boolean;
}

/** Gives every different text a number, so that texts that come again and again are compared as numbers. */
class Numbers {
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.known.set(text, number);
    return number;
  }
}

/** Descriptions and hashes of elements, the same for every page. */
const numbers = new Numbers();

/** The number of the hash of an element, by what the hash is made of. */
const hashes = new Map<string, number>();

/**
 * Elements that are looked at by themselves: around them it counts only that they are there. Otherwise every
 * place would be a template of its own, because no two have the same sentences in the same order.
 */
const partTags = new Set(['section', 'article', 'li', 'div', 'p', 'dd', 'tr', 'h2']);

const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

// The attributes whose values decide which rules hold for the element.
const valuesThatCount = new Set(['class', 'role', 'type', 'dir']);

/** What counts of an element: its name, the names of its attributes, and a few of their values. */
export function describeElement(tag: string, attributes: Readonly<Record<string, string>>): string {
  const names = Object.keys(attributes).sort();
  const parts = names.map((name) => {
    const value = attributes[name] ?? '';
    if (valuesThatCount.has(name)) return `${name}=${value}`;
    // An empty alt or href is another matter than a filled one.
    return value === '' ? `${name}=` : name;
  });
  return `${tag}[${parts.join('|')}]`;
}

/** What elements that stand beside each other, whole, add to the skeleton of whatever they stand in. */
export interface SkeletonPart {
  readonly children: readonly number[];
  readonly parts: readonly number[];
  readonly headings: readonly string[];
}

/**
 * Builds the skeleton of a page while its elements open and close: its parts, each with its elements, their classes
 * and the names of their attributes, without any text. Of siblings that are alike only one counts, so that two lists
 * of different lengths are alike. The order of the headings is a part of its own.
 */
export class SkeletonBuilder {
  private readonly stack: OpenElement[] = [
    { name: numbers.of(''), isPart: true, children: new Set(), hasText: false },
  ];
  private readonly parts = new Set<number>();
  private readonly headings: string[] = [];
  private svgDepth = 0;

  /** @param description what {@link describeElement} gives for it. */
  open(tag: string, description: string): void {
    // No two drawn maps are alike, and no rule of ours is about what is inside a drawing.
    if (this.svgDepth > 0 || tag === 'svg') this.svgDepth += 1;
    if (this.svgDepth > 1) return;
    const isPart = partTags.has(tag);
    this.stack.push({ name: numbers.of(description), isPart, children: new Set(), hasText: false });
    if (headingTags.has(tag)) this.addHeading(tag);
  }

  /** Only that there is text counts: an empty heading or button is a fault of its own. */
  text(): void {
    if (this.svgDepth > 0) return;
    const element = this.stack.at(-1);
    if (element !== undefined) element.hasText = true;
  }

  close(): void {
    if (this.svgDepth > 0) this.svgDepth -= 1;
    if (this.svgDepth > 0) return;
    const element = this.stack.pop();
    if (element === undefined) return;
    const whole = this.hashOf(element);
    if (element.isPart) this.parts.add(whole);
    this.stack.at(-1)?.children.add(element.isPart ? element.name : whole);
  }

  /** Adds what was built by itself, as if its elements had opened and closed here; not within a drawing. */
  add({ children, parts, headings }: SkeletonPart): void {
    const element = this.stack.at(-1)!;
    for (const child of children) element.children.add(child);
    for (const part of parts) this.parts.add(part);
    for (const heading of headings) this.addHeading(heading);
  }

  /** What was built so far, for `add`. */
  part(): SkeletonPart {
    return { children: [...this.stack[0]!.children], parts: [...this.parts], headings: this.headings };
  }

  /** The hashes of the parts closed so far, sorted. */
  finish(): string[] {
    const root = this.stack[0];
    const page = root === undefined ? [] : [this.hashOf(root)];
    const parts = [...this.parts, ...page].map((number) => numbers.texts[number]!);
    return [...new Set([...parts, hash(this.headings.join(' '))])].sort();
  }

  private addHeading(tag: string): void {
    if (this.headings.at(-1) !== tag) this.headings.push(tag);
  }

  private hashOf({ name, hasText, children }: OpenElement): number {
    const key = `${name}${hasText ? '+' : ' '}${[...children].join()}`;
    const known = hashes.get(key);
    if (known !== undefined) return known;
    const inside = [...children].map((child) => numbers.texts[child]).join(',');
    const number = numbers.of(hash(`${numbers.texts[name]}${hasText ? '+' : ''}(${inside})`));
    hashes.set(key, number);
    return number;
  }
}
