import type { Page } from '@playwright/test';
import type { Behaviour } from '../behaviour/behaviour.ts';
import { changeOnInput } from '../behaviour/change-on-input.ts';
import { crowdedText } from '../behaviour/crowded-text.ts';
import { flashes } from '../behaviour/flashes.ts';
import { focus } from '../behaviour/focus.ts';
import { forcedColours } from '../behaviour/forced-colours.ts';
import { generatedWords } from '../behaviour/generated-words.ts';
import { hover } from '../behaviour/hover.ts';
import { keysOfOneLetter } from '../behaviour/keys-of-one-letter.ts';
import { lastingMotion } from '../behaviour/lasting-motion.ts';
import { longLines } from '../behaviour/long-lines.ts';
import { overlappingText } from '../behaviour/overlapping-text.ts';
import { paleParts } from '../behaviour/pale-parts.ts';
import { palePlaceholders } from '../behaviour/pale-placeholders.ts';
import { orderSeen } from '../behaviour/order-seen.ts';
import { pointerOnly } from '../behaviour/pointer-only.ts';
import { pressed } from '../behaviour/pressed.ts';
import { print } from '../behaviour/print.ts';
import { reducedMotion } from '../behaviour/reduced-motion.ts';
import { reflow } from '../behaviour/reflow.ts';
import { targetSize } from '../behaviour/target-size.ts';
import { textSize } from '../behaviour/text-size.ts';
import { textSpacing } from '../behaviour/text-spacing.ts';
import { timeLimits } from '../behaviour/time-limits.ts';
import { withoutScript } from '../behaviour/without-script.ts';
import type { Finding, IsEnough } from '../finding.ts';

/**
 * The rules that need a browser, by the names that `check-access.json` explains. Text spacing comes after those that
 * look at the page as it is, since it stays on the page; without script the page is opened anew.
 */
export const behaviours = {
  focus,
  'reduced-motion': reducedMotion,
  'lasting-motion': lastingMotion,
  hover,
  'crowded-text': crowdedText,
  'overlapping-text': overlappingText,
  'pale-parts': paleParts,
  'pale-placeholders': palePlaceholders,
  'long-lines': longLines,
  'generated-words': generatedWords,
  'order-seen': orderSeen,
  'target-size': targetSize,
  reflow,
  print,
  'pointer-only': pointerOnly,
  'keys-of-one-letter': keysOfOneLetter,
  'change-on-input': changeOnInput,
  pressed,
  'forced-colours': forcedColours,
  'text-spacing': textSpacing,
  'without-script': withoutScript,
  flashes,
  'time-limits': timeLimits,
} as const satisfies Readonly<Record<string, Behaviour>>;

/**
 * Tries every behaviour on an open page. Changes the page; the caller opens it anew.
 * @param isEnough Asked after each behaviour whether the others are of no interest any more.
 */
export async function runBehaviours(
  page: Page,
  isEnough: IsEnough = () => false,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const address = page.url();
  // Alfa has changed the style sheets, and keys must meet the page as it comes.
  await page.goto(address);
  for (const [rule, behave] of Object.entries(behaviours)) {
    for (const found of await behave(page)) findings.push({ engine: 'behaviour', rule, ...found });
    if (isEnough(findings)) return findings;
  }
  await page.goto(address);
  for (const found of await textSize(page))
    findings.push({ engine: 'behaviour', rule: 'text-size', ...found });
  return findings;
}
