// Stands in the head and runs before the page is painted, so that nobody sees the wrong theme first. What
// may be kept, and how, is said in site/display/display-choices.ts.
try {
  const kept = JSON.parse(localStorage.getItem('insyn-display') ?? '{}');
  for (const [name, value] of Object.entries(kept))
    if (/^[a-z-]+$/.test(name) && /^[\w.-]+$/.test(String(value)))
      document.documentElement.setAttribute(`data-${name}`, String(value));
} catch {
  // Without storage, or with something else in it, the page looks as the system asks for.
}
