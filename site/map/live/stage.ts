/**
 * Makes room for the live map in the figure of an element: in the picture's place, so that the caption, which is true of
 * both, stays below it.
 * @throws Error if there is no figure.
 */
export function createStage(element: Element): HTMLElement {
  const figure = element.querySelector('figure');
  if (figure === null) throw new Error('insyn-map needs a figure');
  const stage = document.createElement('div');
  stage.className = 'live-map-stage';
  const caption = figure.querySelector('figcaption');
  if (caption === null) figure.append(stage);
  else caption.before(stage);
  return stage;
}
