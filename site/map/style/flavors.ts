/** Every colour of the live map, `#rrggbb`. One object is one look. */
export interface Flavor {
  readonly land: string;
  readonly water: string;
  readonly wood: string;
  readonly park: string;
  readonly grass: string;
  readonly square: string;
  /** Piers, platforms and other built ground that is no street. */
  readonly pier: string;
  readonly building: string;
  readonly buildingEdge: string;
  readonly street: string;
  readonly mainStreet: string;
  readonly streetEdge: string;
  readonly path: string;
  readonly railway: string;
  readonly label: string;
  /** Names of districts, fainter than those of streets. */
  readonly districtLabel: string;
  readonly waterLabel: string;
  readonly greenLabel: string;
  /** The rim of letters, so that they can be read on anything. */
  readonly halo: string;
  /** Places with cameras. */
  readonly place: string;
  /** The rim of places, so that they stand out from anything. */
  readonly placeRim: string;
}

/** Paper by day. */
export const light: Flavor = {
  land: '#f4f0e6',
  water: '#cfe0e8',
  wood: '#dbe3cb',
  park: '#e0e9d0',
  grass: '#e9eddb',
  square: '#efe7d8',
  pier: '#e6dfd1',
  building: '#e2dacb',
  buildingEdge: '#d0c5b1',
  street: '#ffffff',
  mainStreet: '#fdf3d7',
  streetEdge: '#d9cfbd',
  path: '#c3b599',
  railway: '#8f8777',
  label: '#4a4338',
  districtLabel: '#5e5446',
  waterLabel: '#2f5a6d',
  greenLabel: '#43592f',
  halo: '#fbf9f3',
  place: '#0b5c6b',
  placeRim: '#ffffff',
};

/** The same town by night. */
export const dark: Flavor = {
  land: '#25241f',
  water: '#16262e',
  wood: '#232b20',
  park: '#273124',
  grass: '#2a2d24',
  square: '#302d26',
  pier: '#34312a',
  building: '#37332b',
  buildingEdge: '#474238',
  street: '#4c473b',
  mainStreet: '#574e38',
  streetEdge: '#1b1a16',
  path: '#6f6654',
  railway: '#8b8270',
  label: '#e8e1d2',
  districtLabel: '#cfc6b3',
  waterLabel: '#a3c8da',
  greenLabel: '#b9d0a2',
  halo: '#1b1a16',
  place: '#6fd0df',
  placeRim: '#12110e',
};

/** For `prefers-contrast: more` and forced colours: few colours, and edges that can be seen. */
export const highContrast: Flavor = {
  land: '#ffffff',
  water: '#d5ecf7',
  wood: '#e6f0dc',
  park: '#e6f0dc',
  grass: '#f3f7ee',
  square: '#f4f4f4',
  pier: '#e8e8e8',
  building: '#dcdcdc',
  buildingEdge: '#5c5c5c',
  street: '#ffffff',
  mainStreet: '#fff6cc',
  streetEdge: '#5c5c5c',
  path: '#5c5c5c',
  railway: '#3a3a3a',
  label: '#000000',
  districtLabel: '#000000',
  waterLabel: '#00344d',
  greenLabel: '#123300',
  halo: '#ffffff',
  place: '#00206b',
  placeRim: '#ffffff',
};

/** The same on a dark ground. */
export const highContrastDark: Flavor = {
  land: '#000000',
  water: '#00202e',
  wood: '#0b1c0b',
  park: '#0b1c0b',
  grass: '#0a120a',
  square: '#141414',
  pier: '#1c1c1c',
  building: '#262626',
  buildingEdge: '#9a9a9a',
  street: '#000000',
  mainStreet: '#2e2a10',
  streetEdge: '#9a9a9a',
  path: '#9a9a9a',
  railway: '#c4c4c4',
  label: '#ffffff',
  districtLabel: '#ffffff',
  waterLabel: '#b5e5ff',
  greenLabel: '#cdf2b5',
  halo: '#000000',
  place: '#ffe24a',
  placeRim: '#000000',
};

/** Every look by its name. */
export const flavors = { light, dark, highContrast, highContrastDark } as const;
/** The name of a look. */
export type FlavorName = keyof typeof flavors;
