import { expect, type ElementHandle, type Locator, type Page } from '@playwright/test';

/** What a keyboard can go to. */
export type Stop = 'radio' | 'checkbox' | 'textbox' | 'searchbox' | 'button' | 'link';

/** Steps after which something counts as out of reach. */
const longestWalk = 160;

/** Goes to a field as somebody does who has only a keyboard. */
export async function tabTo(page: Page, name: string, role: Stop = 'radio'): Promise<void> {
  await walkTo(page, page.getByRole(role, { name }).first());
}

/** Goes to an element with the key Tab, and with an arrow among the radio buttons of its group. */
export async function walkTo(page: Page, stop: Locator): Promise<void> {
  const target = (await stop.elementHandle()) as ElementHandle<HTMLElement>;
  for (let step = 0; step < longestWalk; step++) {
    const where = await target.evaluate((element) => {
      const { activeElement } = document;
      if (element === activeElement) return 'there';
      const isInGroup =
        activeElement instanceof HTMLInputElement &&
        activeElement.type === 'radio' &&
        element instanceof HTMLInputElement &&
        activeElement.name === element.name;
      return isInGroup ? 'in its group' : 'elsewhere';
    });
    if (where === 'there') return;
    await page.keyboard.press(where === 'elsewhere' ? 'Tab' : 'ArrowDown');
  }
  await expect(stop).toBeFocused();
}

/** Ticks a choice with the keyboard. */
export async function choose(page: Page, name: string, role: 'radio' | 'checkbox' = 'radio'): Promise<void> {
  await tick(page, page.getByRole(role, { name }).first());
}

/** Ticks a radio button or a box with the keyboard. */
export async function tick(page: Page, choice: Locator): Promise<void> {
  await walkTo(page, choice);
  await page.keyboard.press('Space');
  await expect(choice).toBeChecked();
}

/** Presses something with the keyboard. */
export async function press(page: Page, name: string, role: 'button' | 'link' = 'button'): Promise<void> {
  await tabTo(page, name, role);
  await page.keyboard.press('Enter');
}

/** Types a day into a field for dates, in the order in which the browser asks for its parts. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-') as [string, string, string];
  await walkTo(page, field);
  await page.keyboard.type(`${month}${date}${year}`);
  await expect(field).toHaveValue(day);
}

/** Types a time of the morning into a field for times. */
export async function typeMorning(page: Page, field: Locator, time: string): Promise<void> {
  await walkTo(page, field);
  await page.keyboard.type(`${time.replace(':', '')}AM`);
  await expect(field).toHaveValue(time);
}
