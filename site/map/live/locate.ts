import type { Position } from '../../register/position/coordinate-systems.ts';

const patience = 15_000;
const lastsFor = 60_000;

/** Where the visitor is, or why that is not known. */
export type Located = { readonly position: Position } | { readonly failure: 'denied' | 'slow' | 'missing' };

/** Asks the device for the visitor's position. It is given to nobody else, and not kept. */
export function locate(geolocation: Geolocation | undefined): Promise<Located> {
  if (geolocation === undefined) return Promise.resolve({ failure: 'missing' });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => {
        resolve({ position: [longitude, latitude] });
      },
      ({ code }) => {
        // The codes of the Geolocation API: 1 PERMISSION_DENIED, 2 POSITION_UNAVAILABLE, 3 TIMEOUT.
        resolve({ failure: code === 1 ? 'denied' : code === 3 ? 'slow' : 'missing' });
      },
      { enableHighAccuracy: true, timeout: patience, maximumAge: lastsFor },
    );
  });
}
