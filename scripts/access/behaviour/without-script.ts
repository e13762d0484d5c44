import type { Behaviour } from './behaviour.ts';

/** Without script the page still says what it is about, and offers nothing that does nothing. Opens the page anew. */
export const withoutScript: Behaviour = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  try {
    await page.goto(page.url());
    return await page.evaluate(() => {
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
  } finally {
    await session.send('Emulation.setScriptExecutionDisabled', { value: false });
    await session.detach();
  }
};
