import { mapActions, type MapAction } from './actions.ts';
import { createButton } from './button.ts';
import { createElement } from './element.ts';
import { toolIcons } from './tool-icons.ts';
import type { MapWords } from './words.ts';

/** What a button of the toolbar asks for. */
export type ToolAction = MapAction | 'tell' | 'here' | 'way';

const groups: readonly (readonly ToolAction[])[] = [
  mapActions.filter((action) => action.startsWith('zoom')),
  ['west', 'north', 'south', 'east'],
  ['showAll'],
  ['tell'],
  ['here'],
  ['way'],
];
const withName: ReadonlySet<ToolAction> = new Set(['showAll', 'tell', 'here', 'way']);

/** The buttons of the map, which move it without dragging (WCAG 2.5.7), and the one that closes it. */
export function createToolbar(
  { sentences }: Pick<MapWords, 'sentences'>,
  closeName: string,
  act: (action: ToolAction, button: HTMLButtonElement) => void,
): { readonly toolbar: HTMLElement; readonly close: HTMLButtonElement } {
  const toolbar = createElement('div', 'live-map__tools');
  toolbar.role = 'group';
  toolbar.ariaLabel = sentences['tools.name'];
  for (const actions of groups) {
    const group = createElement('div', 'live-map__group');
    // West lies to the left in every language, as on the map.
    if (actions.includes('west')) group.dir = 'ltr';
    for (const action of actions) {
      const button = createButton(
        toolIcons[action],
        sentences[`tools.${action}`],
        withName.has(action) ? 'name' : 'icon',
      );
      button.addEventListener('click', () => {
        act(action, button);
      });
      group.append(button);
    }
    toolbar.append(group);
  }
  const close = createButton(toolIcons.close, closeName, 'name');
  close.classList.add('map-button--close');
  toolbar.append(close);
  return { toolbar, close };
}
