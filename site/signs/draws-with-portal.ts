import type { Register } from '../register/model/register.ts';

/** To draw a picture takes as long as to write two pages, so the build of a large portal leaves it out. */
const mostPlaces = 200;

const isAsked = (): boolean => process.env['INSYN_DRAWINGS'] !== undefined;

/** Whether the build draws pictures for link previews: for few places, or where it is asked to. */
export function drawsSharePictures({ places }: Register): boolean {
  return places.length <= mostPlaces || isAsked();
}

/**
 * Whether the build draws every sign as a picture to open and enlarge. A sign takes as long as ten pages, and its page
 * shows it in words; whoever is to print signs has a command of their own.
 */
export function drawsSigns(): boolean {
  return isAsked();
}
