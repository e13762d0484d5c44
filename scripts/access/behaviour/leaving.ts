import type { Page, Route } from '@playwright/test';

/** What is asked of a page that is kept where it is. */
export interface Leaving {
  /** Where the page has wanted to lead since this was asked the last time: the paths of pages, and `window`. */
  readonly take: () => readonly string[];
  /** Lets the page go where it wants again. */
  readonly end: () => Promise<void>;
}

/**
 * Keeps an open page where it is and tells where it wants to lead: another page is answered with no content, so that the
 * browser stays, and a new window is closed. What is tried meanwhile is not stored, or the next look would meet it.
 */
export async function watchLeaving(page: Page): Promise<Leaving> {
  let asked: string[] = [];
  const everywhere = (): boolean => true;
  const stay = async (route: Route): Promise<void> => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.fallback();
    asked.push(new URL(request.url()).pathname);
    return route.fulfill({ status: 204 });
  };
  const close = (popup: Page): void => {
    asked.push('window');
    void popup.close();
  };
  await page.evaluate(() => {
    Object.assign(Storage.prototype, { setItem: () => undefined, removeItem: () => undefined });
  });
  await page.route(everywhere, stay);
  page.on('popup', close);
  return {
    take: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
    end: async () => {
      page.off('popup', close);
      await page.unroute(everywhere, stay);
    },
  };
}
