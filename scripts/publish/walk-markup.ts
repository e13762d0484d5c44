import { KeptPieces } from './kept-pieces.ts';
import { type MarkupEvent, TagReader } from './read-tags.ts';

/** Letters of the pieces that are remembered at most. */
const rememberedLetters = 16 * 1024 * 1024;

/** So many ends of a tag are tried for one piece, before the rest of the file is read as it is. */
const mostEnds = 16;

/** An element, a tag that closes one, or text that is more than white space, as a walk meets it. */
export type Step<Element> =
  | { readonly kind: 'open'; readonly element: Element; readonly tag: string; readonly isClosed: boolean }
  | Exclude<MarkupEvent, { readonly kind: 'open' }>;

/**
 * Walks through files whose tags are mostly the same: every different tag is read and understood once, which makes
 * the walk several times as quick as one that reads every letter. What a tag is, the parser tells and nobody else:
 * a piece up to the next `>` counts only if the parser says that it ends there.
 */
export class MarkupWalk<Element> {
  private readonly known = new KeptPieces<readonly Step<Element>[] | undefined>(rememberedLetters);
  private readonly reader: TagReader;
  private readonly understand: (tag: string, attributes: Readonly<Record<string, string>>) => Element;

  /**
   * @param isXml whether the files are SVG rather than pages.
   * @param understand is given a tag, mostly once however often it stands somewhere, and gives what a walk tells of it.
   */
  constructor(
    isXml: boolean,
    understand: (tag: string, attributes: Readonly<Record<string, string>>) => Element,
  ) {
    this.reader = new TagReader(isXml);
    this.understand = understand;
  }

  /**
   * Tells the elements and texts of a file from its beginning to its end.
   * @returns whether it ends where a tag or a text ends, rather than in the middle of one.
   */
  walk(markup: string, onStep: (step: Step<Element>) => void): boolean {
    for (let at = 0; at < markup.length;) {
      const start = markup.indexOf('<', at);
      this.walkText(markup, at, start < 0 ? markup.length : start, onStep);
      if (start < 0) return true;
      const end = this.endOfPiece(markup, start, onStep);
      if (end === undefined) {
        this.stepsOf(this.reader.readLast(markup.slice(start))).forEach(onStep);
        return false;
      }
      at = end;
    }
    return true;
  }

  /** Tells the tag that begins at a place, and gives where it ends; undefined if that cannot be told. */
  private endOfPiece(
    markup: string,
    start: number,
    onStep: (step: Step<Element>) => void,
  ): number | undefined {
    let end = markup.indexOf('>', start) + 1;
    for (let tried = 0; end > 0 && tried < mostEnds; tried += 1) {
      const steps = this.stepsOfPiece(markup.slice(start, end));
      if (steps !== undefined) {
        for (const step of steps) onStep(step);
        return end;
      }
      end = markup.indexOf('>', end) + 1;
    }
    return undefined;
  }

  private walkText(markup: string, from: number, to: number, onStep: (step: Step<Element>) => void): void {
    let at = from;
    while (at < to && markup.charCodeAt(at) <= 0x20) at += 1;
    if (at === to) return;
    const text = markup.slice(at, to);
    if (text.includes('&')) this.stepsOf(this.reader.readLast(text)).forEach(onStep);
    else if (text.trim() !== '') onStep({ kind: 'text', text });
  }

  private stepsOfPiece(piece: string): readonly Step<Element>[] | undefined {
    return this.known.of(piece, (kept) => {
      const events = this.reader.readWhole(kept);
      return events && this.stepsOf(events);
    });
  }

  private stepsOf(events: readonly MarkupEvent[]): Step<Element>[] {
    return events
      .filter((event) => event.kind !== 'text' || event.text.trim() !== '')
      .map((event) =>
        event.kind === 'open'
          ? {
              kind: 'open',
              element: this.understand(event.tag, event.attributes),
              tag: event.tag,
              isClosed: event.isClosed,
            }
          : event,
      );
  }
}
