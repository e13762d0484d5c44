/**
 * Runs in the page: has what waits to be drawn until the reader comes near drawn at once. Until then a row has the height
 * of most rows, and its words are not among those that are seen.
 */
export function drawAll(): void {
  const drawn = new CSSStyleSheet();
  drawn.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(drawn);
}
