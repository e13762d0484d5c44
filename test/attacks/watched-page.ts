import type { BrowserContext, Page } from '@playwright/test';
import { beforePaint } from '../../site/display/before-paint.ts';

/** A page that notes whatever an attack could bring about. */
export interface WatchedPage {
  readonly page: Page;
  /** Everything that was seen so far, with the address where. */
  readonly seen: readonly string[];
  /** Opens an address and looks for markup that the portal never writes. */
  readonly visit: (address: string) => Promise<void>;
}

/**
 * What stands in a page or drawing and could only have come from a text that was taken for markup.
 * @param ownScript The one script that the portal writes into its pages.
 */
export function findForeignMarkup(ownScript: string): string[] {
  const found: string[] = [];
  const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcset', 'poster'];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (['iframe', 'object', 'embed', 'foreignObject', 'marquee', 'animate', 'set'].includes(name))
      found.push(`<${name}>`);
    // A frame says by a base without an address that its links open in the whole window.
    if (name === 'base' && element.hasAttribute('href')) found.push('<base>');
    if (
      name === 'script' &&
      element.textContent !== ownScript &&
      !element.hasAttribute('src') &&
      !/json$/.test(element.getAttribute('type') ?? '')
    )
      found.push(`<script> ${element.textContent.slice(0, 80)}`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute)) found.push(`${name} ${attribute}`);
      if (!addresses.includes(attribute) || value === '') continue;
      const isOwn = /^(https?|mailto|tel|blob):$/.test(new URL(value, document.baseURI).protocol);
      const isPicture = value.startsWith('data:image/') && !value.startsWith('data:image/svg');
      if (!isOwn && !isPicture) found.push(`${name} ${attribute}=${value.slice(0, 80)}`);
    }
  }
  return found;
}

/** Watches a new page: the mark of an attack, dialogs, errors, other windows, and requests to anybody else. */
export async function watchPage(context: BrowserContext, origin: string): Promise<WatchedPage> {
  const seen: string[] = [];
  const note = (text: string): void => {
    seen.push(`${page.url()}: ${text}`);
  };
  await context.exposeFunction('insynAttacked', note);
  await context.addInitScript(() => {
    Object.defineProperty(window, '__attacked', {
      set() {
        (window as unknown as { insynAttacked: (text: string) => void }).insynAttacked('an attack ran');
      },
    });
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => {
    note('another window');
  });
  page.on('pageerror', ({ message }) => {
    note(message);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) note(request.url());
  });
  return {
    page,
    seen,
    async visit(address) {
      await page.goto(address);
      for (const foreign of await page.evaluate(findForeignMarkup, beforePaint)) note(foreign);
    },
  };
}
