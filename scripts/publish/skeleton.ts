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
  readonly name: string;
  /** Each different child once, in the order in which it first came. */
  readonly children: Set<string>;
  hasText: boolean;
}

// The attributes whose values decide which rules hold for the element.
const valuesThatCount = new Set(['class', 'role', 'type', 'dir']);

function describe(tag: string, attributes: Readonly<Record<string, string>>): string {
  const names = Object.keys(attributes).sort();
  const parts = names.map((name) => {
    const value = attributes[name] ?? '';
    if (valuesThatCount.has(name)) return `${name}=${value}`;
    // An empty alt or href is another matter than a filled one.
    return value === '' ? `${name}=` : name;
  });
  return `${tag}[${parts.join('|')}]`;
}

/**
 * Builds the skeleton of a page while its elements open and close: its elements with their classes and the names of
 * their attributes, without any text. Of siblings with the same skeleton only one counts, so that two lists of
 * different lengths are alike. Pages with the same skeleton come from the same template in the same state.
 */
export class SkeletonBuilder {
  private readonly stack: OpenElement[] = [{ name: '', children: new Set(), hasText: false }];

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.stack.push({ name: describe(tag, attributes), children: new Set(), hasText: false });
  }

  /** Only that there is text counts: an empty heading or button is a fault of its own. */
  text(): void {
    const element = this.stack.at(-1);
    if (element !== undefined) element.hasText = true;
  }

  close(): void {
    const element = this.stack.pop();
    this.stack.at(-1)?.children.add(element === undefined ? '' : this.hashOf(element));
  }

  /** The hash of everything closed so far. */
  finish(): string {
    const root = this.stack[0];
    return root === undefined ? '' : this.hashOf(root);
  }

  private hashOf({ name, hasText, children }: OpenElement): string {
    return hash(`${name}${hasText ? '+' : ''}(${[...children].join(',')})`);
  }
}
