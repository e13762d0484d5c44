import { Tokenizer } from 'htmlparser2';

/** A tag that opens an element, a tag that closes one, or text. Names are in small letters, entities are read. */
export type MarkupEvent =
  | {
      readonly kind: 'open';
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      /** Whether it ends in `/>`. */
      readonly isClosed: boolean;
    }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string };

/** A tag that begins only where the markup before it has come to its end. */
const probe = '<b>';

/** Reads a piece of markup without looking at what stands around it; which elements belong together is not told. */
export class TagReader {
  private piece = '';
  private events: MarkupEvent[] = [];
  private isWhole = false;
  private tag = '';
  private attributes: Record<string, string> = {};
  private name = '';
  private value = '';
  private readonly isXml: boolean;

  /** @param isXml whether the pieces are of SVG files rather than of pages. */
  constructor(isXml: boolean) {
    this.isXml = isXml;
  }

  /** What a piece holds; undefined if it ends in the middle of a tag, a comment, a script or a style sheet. */
  readWhole(piece: string): readonly MarkupEvent[] | undefined {
    this.tokenize(piece, piece + probe);
    return this.isWhole ? this.events : undefined;
  }

  /** What the last piece of a file holds: a tag that does not end is passed over, as browsers do. */
  readLast(piece: string): readonly MarkupEvent[] {
    this.tokenize(piece, piece);
    return this.events;
  }

  private tokenize(piece: string, markup: string): void {
    [this.piece, this.events, this.isWhole] = [markup, [], false];
    const end = piece.length;
    const tokenizer = new Tokenizer(
      { xmlMode: this.isXml },
      {
        onopentagname: (from, to) => {
          if (from > end) this.isWhole = true;
          [this.tag, this.attributes] = [this.nameAt(from, to), {}];
        },
        onattribname: (from, to) => {
          [this.name, this.value] = [this.nameAt(from, to), ''];
        },
        onattribdata: (from, to) => {
          this.value += markup.slice(from, to);
        },
        onattribentity: (code) => {
          this.value += String.fromCodePoint(code);
        },
        onattribend: () => {
          // Of an attribute that stands twice, browsers take the first.
          if (!Object.hasOwn(this.attributes, this.name)) this.attributes[this.name] = this.value;
        },
        onopentagend: () => {
          this.open(false);
        },
        onselfclosingtag: () => {
          this.open(true);
        },
        onclosetag: (from, to) => {
          this.events.push({ kind: 'close', tag: this.nameAt(from, to) });
        },
        ontext: (from, to) => {
          this.events.push({ kind: 'text', text: markup.slice(from, to) });
        },
        ontextentity: (code) => {
          this.events.push({ kind: 'text', text: String.fromCodePoint(code) });
        },
        oncdata: (from, to, endLength) => {
          this.events.push({ kind: 'text', text: markup.slice(from, to - endLength) });
        },
        oncomment: () => undefined,
        ondeclaration: () => undefined,
        onprocessinginstruction: () => undefined,
        onend: () => undefined,
      },
    );
    tokenizer.write(markup);
    if (piece === markup) tokenizer.end();
  }

  private nameAt(from: number, to: number): string {
    const name = this.piece.slice(from, to);
    return this.isXml ? name : name.toLowerCase();
  }

  private open(isClosed: boolean): void {
    if (this.isWhole) return;
    this.events.push({ kind: 'open', tag: this.tag, attributes: this.attributes, isClosed });
  }
}
