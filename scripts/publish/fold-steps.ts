import { PageScanner, type ScannedPart, type ScanStep } from './page-scanner.ts';

function partOf(steps: readonly ScanStep[]): ScannedPart {
  const scanner = new PageScanner(false);
  for (const step of steps) scanner.take(step);
  scanner.closeAll();
  return scanner.part();
}

/** One part for all that follow each other. */
function joinParts(steps: readonly ScanStep[]): ScanStep[] {
  const joined: ScanStep[] = [];
  let first = 0;
  steps.forEach((step, index) => {
    if (step.kind === 'part' && steps[index + 1]?.kind === 'part') return;
    const together = steps.slice(first, index + 1);
    joined.push(together.length === 1 ? step : partOf(together));
    first = index + 1;
  });
  return joined;
}

/**
 * The steps of a stretch of a page that begins outside of any drawing, with every element that opens and closes in it
 * made a part. To take these steps comes to the same as to take the ones given, whatever is open before.
 */
export function foldSteps(steps: readonly ScanStep[]): readonly ScanStep[] {
  // What may stand twice on a page is told by ids alone, and a part does not tell them from names.
  if (steps.some((step) => step.kind === 'open' && step.element.name !== undefined)) return steps;
  const folded: ScanStep[] = [];
  /** Where the elements that are open in the stretch begin among the folded steps. */
  let starts: number[] = [];
  let scanner = new PageScanner(false);
  for (const step of steps) {
    if (step.kind === 'close' && !scanner.isOpen(step.tag)) {
      if (scanner.isInDrawing) return steps;
      // It ends an element outside, and with it what is open here.
      [starts, scanner] = [[], new PageScanner(false)];
      folded.push(step);
      continue;
    }
    const before = scanner.depth;
    scanner.take(step);
    if (step.kind === 'open') starts.push(folded.length);
    folded.push(step);
    if (step.kind === 'text' || scanner.depth > before) continue;
    const start = starts[scanner.depth]!;
    starts = starts.slice(0, scanner.depth);
    // What is in a drawing is another matter than the same elements outside of it.
    if (!scanner.isInDrawing) folded.push(partOf(folded.splice(start)));
  }
  return joinParts(folded);
}
