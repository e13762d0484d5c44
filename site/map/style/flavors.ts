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
  /** Buildings that have a name, such as schools and churches. */
  readonly namedBuilding: string;
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

/** Paper by day, in the colours of the drawn maps. */
export const light: Flavor = {
  land: '#f5f1e8',
  water: '#bfd9e6',
  wood: '#cfdcbf',
  park: '#d8e6c6',
  grass: '#e6ebcf',
  square: '#ece3d3',
  pier: '#e6dccb',
  building: '#ddd2c2',
  namedBuilding: '#cbb393',
  buildingEdge: '#c9bca7',
  street: '#ffffff',
  mainStreet: '#fbe6b6',
  streetEdge: '#d3c8b6',
  path: '#b39b7a',
  railway: '#85807a',
  label: '#33302b',
  districtLabel: '#4b453c',
  waterLabel: '#1f4e68',
  greenLabel: '#35521f',
  halo: '#fffdf8',
  place: '#0b5c6b',
  placeRim: '#ffffff',
};

/** The same town by night. */
export const dark: Flavor = {
  land: '#24282b',
  water: '#16313f',
  wood: '#24352a',
  park: '#293b2d',
  grass: '#2c362b',
  square: '#33322e',
  pier: '#35383a',
  building: '#3a3d3f',
  namedBuilding: '#57503f',
  buildingEdge: '#4b4f52',
  street: '#4a4f53',
  mainStreet: '#59503a',
  streetEdge: '#1b1e20',
  path: '#6f685a',
  railway: '#8d9399',
  label: '#eeeae2',
  districtLabel: '#d8d4ca',
  waterLabel: '#a9d2e8',
  greenLabel: '#b9d6a4',
  halo: '#15181a',
  place: '#86d3e0',
  placeRim: '#10181a',
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
  namedBuilding: '#c8c8c8',
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
  namedBuilding: '#3a3a3a',
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
