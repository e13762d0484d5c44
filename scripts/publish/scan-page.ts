import { foldSteps } from './fold-steps.ts';
import { PageScanner, type Scanned, type ScanStep } from './page-scanner.ts';
import { type ScannedElement, understandElement } from './scanned-element.ts';
import { MarkupWalk } from './walk-markup.ts';

/** What the checks need to know of a page or an SVG. */
export interface PageScan extends Scanned {
  /** Path in the folder. */
  readonly file: string;
  /** The parts of the page without their text, the same for parts of the same template in the same state. */
  readonly skeleton: readonly string[];
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

const pageWalk = new MarkupWalk<ScannedElement>(false, understandElement);
const drawingWalk = new MarkupWalk<ScannedElement>(true, understandElement);

/** Scans one page or SVG in a single pass. */
export function scanPage(file: string, markup: string): PageScan {
  const isXml = file.endsWith('.svg');
  const scanner = new PageScanner(isXml);
  (isXml ? drawingWalk : pageWalk).walk(markup, (step) => {
    scanner.take(step);
  });
  return finish(file, scanner);
}

/** A stretch of a page that begins with a tag, or the beginning of the page. */
export class PagePiece {
  /** Whether it ends where a tag or a text ends, rather than in the middle of one. */
  readonly isWhole: boolean;
  readonly markup: string;
  private steps: readonly ScanStep[];
  private times = 0;

  constructor(markup: string) {
    const steps: ScanStep[] = [];
    this.isWhole = pageWalk.walk(markup, (step) => steps.push(step));
    this.markup = markup;
    this.steps = steps;
  }

  /** Has a scanner that is outside of any drawing take its steps. */
  takenBy(scanner: PageScanner): void {
    this.times += 1;
    // Most pieces stand in one page; to fold them would take longer than to take them as they are.
    if (this.times === 2) this.steps = foldSteps(this.steps);
    for (const step of this.steps) scanner.take(step);
  }
}

/** Scans a page by its pieces from its beginning to its end: the same as `scanPage`, without reading them once more. */
export function scanPieces(file: string, pieces: readonly PagePiece[]): PageScan {
  const scanner = new PageScanner(false);
  for (const [index, piece] of pieces.entries()) {
    if (piece.isWhole && !scanner.isInDrawing) {
      piece.takenBy(scanner);
      continue;
    }
    const rest = pieces.slice(index).map(({ markup }) => markup);
    pageWalk.walk(rest.join(''), (step) => {
      scanner.take(step);
    });
    break;
  }
  return finish(file, scanner);
}

function finish(file: string, scanner: PageScanner): PageScan {
  scanner.closeAll();
  return { file, ...scanner.scanned(), skeleton: scanner.skeleton.finish() };
}
