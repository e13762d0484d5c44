import type { ElementHandle, Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';
import type { Behaviour } from './behaviour.ts';
import { drawAll } from './draw-all.ts';
import { watchLeaving } from './leaving.ts';
import { isUnsaid, readWords } from './unsaid-change.ts';

/** How many fields are tried on a page, each of another kind or name than the others. */
const most = 24;

/** How long a page has to react to a new value, and to a field that is left, milliseconds. */
const patience = { value: 200, left: 100 } as const;

/** What `gatherFields` keeps in a page. */
interface Fields {
  readonly insynFields: readonly HTMLElement[];
}

/** A field with focus: where it is, and what changes its value. */
interface Entered {
  readonly where: string;
  /** The option to be chosen; undefined where a key is pressed. */
  readonly option: number | undefined;
  readonly key: string;
}

/**
 * A new value in a field leads to no other page, opens no window and does not move the focus by itself (WCAG 2.2 3.2.2).
 * The values are given by the keyboard. What changes on the page itself, such as a list that is filtered, is said
 * (4.1.3). Opens the page anew.
 */
export const changeOnInput: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const address = page.url();
  const count = await prepare(page);
  const found: Found[] = [];
  for (let index = 0; index < count; index += 1) {
    const { faults, isChanged } = await tryField(page, index);
    found.push(...faults);
    if (!isChanged) continue;
    // What a list says must not hang on what was chosen in another field before.
    await page.goto(address);
    await prepare(page);
  }
  if (count > 0) await page.goto(address);
  return found;
};

/** How many fields of a page that has just been opened are tried. */
async function prepare(page: Page): Promise<number> {
  await page.evaluate(drawAll);
  return page.evaluate(gatherFields, most);
}

/** Gives a field a new value and leaves it. What came of it that should not, and whether the page says other words. */
async function tryField(
  page: Page,
  index: number,
): Promise<{ readonly faults: readonly Found[]; readonly isChanged: boolean }> {
  // A field may lead away when it gets the focus already.
  const leaving = await watchLeaving(page);
  try {
    const field = await page.evaluate(enterField, index);
    if (field === undefined) return { faults: [], isChanged: false };
    leaving.take();
    const before = await readWords(page);
    await giveValue(page, field);
    await page.waitForTimeout(patience.value);
    const unsaid = (await isUnsaid(page, before)) ? ['silent'] : [];
    const lost = (await page.evaluate(leaveField, index)) ? [] : ['focus'];
    await page.waitForTimeout(patience.left);
    const faults = [...unsaid, ...lost, ...new Set(leaving.take())];
    return {
      faults: faults.map((fault) => ({ where: field.where, found: fault })),
      isChanged: (await readWords(page)).seen !== before.seen,
    };
  } finally {
    await leaving.end();
  }
}

/** Changes the value of the field that has focus. */
async function giveValue(page: Page, { option, key }: Entered): Promise<void> {
  if (option === undefined) return page.keyboard.press(key);
  // Which key chooses in a closed list depends on the operating system.
  const select = await page.evaluateHandle(() => document.activeElement);
  await (select as ElementHandle<HTMLElement>).selectOption({ index: option });
}

/** Runs in the page: keeps one field of each kind and name, and opens what is folded. How many there are. */
function gatherFields(limit: number): number {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  const known = new Set<string>();
  const fields =
    'select:enabled, textarea:enabled:read-write, input:enabled:not([type=hidden], [type=file], [type=color], [type=button], [type=submit], [type=reset], [type=image], [readonly])';
  const insynFields = [...document.querySelectorAll<HTMLInputElement>(fields)]
    .filter((field) => {
      const kind = [field.type, field.name || field.id].join(' ').replace(/\d+/gu, '');
      // A radio button that is ticked gets no new value by being ticked again.
      if (known.has(kind) || (field.type === 'radio' && field.checked)) return false;
      if (!field.checkVisibility({ visibilityProperty: true })) return false;
      known.add(kind);
      return true;
    })
    .slice(0, limit);
  Object.assign(globalThis, { insynFields } satisfies Fields);
  return insynFields.length;
}

/** Runs in the page: moves the focus to a field; undefined where it has gone since, or has but one value. */
function enterField(index: number): Entered | undefined {
  const { insynFields: fields } = globalThis as unknown as Fields;
  const field = fields[index] as HTMLInputElement | HTMLSelectElement;
  field.focus();
  if (document.activeElement !== field) return undefined;
  const options = field instanceof HTMLSelectElement ? [...field.options] : undefined;
  const option = options?.findIndex(({ selected, disabled }) => !selected && !disabled);
  if (option === -1) return undefined;
  const isText = /^(?:text|search|email|url|password|textarea)$/u.test(field.type);
  const isTicked = field.type === 'checkbox' || field.type === 'radio';
  return {
    where: `<${field.localName} type="${field.type}" name="${field.name}" id="${field.id}">`,
    option,
    key: isTicked ? 'Space' : field.type === 'range' ? 'ArrowLeft' : isText ? 'a' : '1',
  };
}

/** Runs in the page: takes the focus from a field. Whether the field still had it. */
function leaveField(index: number): boolean {
  const { insynFields: fields } = globalThis as unknown as Fields;
  const isThere = document.activeElement === fields[index];
  (document.activeElement as HTMLElement | null)?.blur();
  return isThere;
}
