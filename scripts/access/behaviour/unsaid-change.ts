import type { Page } from '@playwright/test';
import { spokenParts } from './spoken-parts.ts';

/** How long a page may wait before it says what has changed, milliseconds: many do so only when nothing more is typed. */
const patience = 1500;

/** The words of a page, those that a screen reader says when they change, and how much there is to use. */
export interface Words {
  readonly seen: string;
  readonly said: string;
  readonly controls: number;
}

/** What a page says now. */
export const readWords = (page: Page): Promise<Words> => page.evaluate(lookAtWords, spokenParts);

/** Runs in the page. */
function lookAtWords(ofSpoken: string): Words {
  const spoken = document.querySelectorAll(ofSpoken);
  const controls = document.querySelectorAll('a[href], button, input, select, textarea');
  return {
    seen: document.body.innerText,
    said: [...spoken].map((region) => region.textContent).join(' '),
    controls: [...controls].filter((control) => control.checkVisibility({ visibilityProperty: true })).length,
  };
}

/**
 * Whether words have changed and no screen reader says so. Fields that a value brings are met on the way.
 * @param before What the page said before something was done to it.
 */
export async function isUnsaid(page: Page, before: Words): Promise<boolean> {
  const after = await readWords(page);
  if (after.seen === before.seen || after.controls > before.controls) return false;
  if (after.said !== before.said) return false;
  await page.waitForTimeout(patience);
  return (await readWords(page)).said === before.said;
}
