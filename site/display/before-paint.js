try {
  const kept = JSON.parse(localStorage.getItem('insyn-display') ?? '{}');
  for (const [name, value] of Object.entries(kept))
    if (/^[a-z-]+$/.test(name) && /^[\w.-]+$/.test(String(value)))
      document.documentElement.setAttribute(`data-${name}`, String(value));
} catch {
  // The page looks as the system asks for.
}
