import { expect, test } from 'vitest';
import { foldSteps } from '../../../scripts/publish/fold-steps.ts';
import type { ScanStep } from '../../../scripts/publish/page-scanner.ts';
import { type ScannedElement, understandElement } from '../../../scripts/publish/scanned-element.ts';
import { MarkupWalk } from '../../../scripts/publish/walk-markup.ts';

/** What is left of a stretch when it is folded, in one line. */
function folded(markup: string): string {
  const steps: ScanStep[] = [];
  new MarkupWalk<ScannedElement>(false, understandElement).walk(markup, (step) => steps.push(step));
  return foldSteps(steps)
    .map((step) => ('tag' in step ? `${step.kind} ${step.tag}` : step.kind))
    .join(', ');
}

test.each([
  ['elements that stand beside each other become one part', '<p>a</p><br><ul><li>b</ul>', 'part'],
  ['text between them stays', '<p>a</p>och<p>b</p>', 'part, text, part'],
  ['what is not closed stays open', '<section><h2>a</h2><div><p>b</p>', 'open section, part, open div, part'],
  ['what closes something outside stays', '<p>a</p></div><p>b</p></div>', 'part, close div, part, close div'],
  [
    'an end from outside may end what is open, so that its own end stays too',
    '<i><b></div></b></i>',
    'open i, open b, close div, close b, close i',
  ],
  ['a drawing is a part of its own, whole', '<svg><g><path/></g></svg>', 'part'],
  ['nothing in an open drawing is folded', '<svg><g><path/></g>', 'open svg, open g, open path, close g'],
  [
    'an old name for a place in the page is kept apart from ids',
    '<p><a name="a"></a></p>',
    'open p, open a, close a, close p',
  ],
])('%s', (_, markup, left) => {
  expect(folded(markup)).toBe(left);
});
