/**
 * The one script that stands in the pages themselves: it runs before the page is painted, so that nobody sees the wrong
 * theme first, and nothing waits for a file more. Without storage, or with something else in it, the page looks as the
 * system asks for. What may be kept, and how, is said in `display-choices.ts`. The policy of the portal names this text by
 * its hash, letter for letter.
 */
export const beforePaint = `
try {
  const kept = JSON.parse(localStorage.getItem('insyn-display') ?? '{}');
  for (const [name, value] of Object.entries(kept))
    if (/^[a-z-]+$/.test(name) && /^[\\w.-]+$/.test(String(value)))
      document.documentElement.setAttribute('data-' + name, String(value));
} catch {}
`;
