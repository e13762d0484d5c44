import type { Behaviour } from './behaviour.ts';

/**
 * Without script the page still says what it is about, with every heading of its content but those of elements that
 * scripts make, and offers nothing that does nothing. Opens the page anew.
 */
export const withoutScript: Behaviour = async (page) => {
  await page.emulateMedia({ media: 'screen' });
  const told = await page.evaluate(headingsOfContent);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  try {
    await page.goto(page.url());
    const still = new Set(await page.evaluate(headingsOfContent));
    const lost = told.filter((heading) => !still.has(heading));
    const others = await page.evaluate(() => {
      const isSeen = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
      // What these do is done by the browser itself.
      const works = '[popovertarget], [commandfor], form [type=submit], form button:not([type])';
      const idle = [
        ...document.querySelectorAll(
          'button, [role=button], [role=application], a[href="#"], a[href^="javascript:"]',
        ),
      ].filter((element) => isSeen(element) && !element.matches(works));
      const said = [...document.querySelectorAll('main')]
        .filter(isSeen)
        .map(({ textContent }) => textContent.trim());
      return [
        ...idle.map((element) => ({
          where: `<${element.localName} class="${element.getAttribute('class') ?? ''}">`,
          found: element.textContent.trim().slice(0, 60),
        })),
        ...(said.some((text) => text !== '') ? [] : [{ where: '<main>', found: '' }]),
      ];
    });
    return [...others, ...lost.map((heading) => ({ where: '<main>', found: heading }))];
  } finally {
    await session.send('Emulation.setScriptExecutionDisabled', { value: false });
    await session.detach();
  }
};

/** Runs in the page: the headings of its content that are seen, but those of elements that scripts make. */
function headingsOfContent(): string[] {
  const isMade = (element: Element | null): boolean =>
    element !== null && (element.localName.includes('-') || isMade(element.parentElement));
  return [...document.querySelectorAll('main :is(h1, h2, h3)')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isMade(element))
    .map((element) => element.textContent.replace(/\s+/gu, ' ').trim());
}
