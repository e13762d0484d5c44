/** What one can do with the map, by button or by key. */
export const mapActions = ['zoomOut', 'zoomIn', 'west', 'north', 'south', 'east', 'showAll'] as const;
/** One of them. */
export type MapAction = (typeof mapActions)[number];

const keys: Readonly<Record<string, MapAction>> = {
  ArrowLeft: 'west',
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowRight: 'east',
  '+': 'zoomIn',
  // The key of + without Shift on many keyboards.
  '=': 'zoomIn',
  '-': 'zoomOut',
  Home: 'showAll',
};

/** What a key does on the map; nothing together with Ctrl, Alt or ⌘, which belong to the browser. */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): MapAction | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  return Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
}

/** How far an action moves the map, in shares of its width and height; undefined for one that does not move it. */
export function shiftOf(action: MapAction): readonly [x: number, y: number] | undefined {
  switch (action) {
    case 'west':
      return [-0.25, 0];
    case 'east':
      return [0.25, 0];
    case 'north':
      return [0, -0.25];
    case 'south':
      return [0, 0.25];
    case 'zoomIn':
    case 'zoomOut':
    case 'showAll':
      return undefined;
  }
}
