/** A way in which pages are shown. */
export interface Mode {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
  /** Width of the window in CSS pixels. */
  readonly width: 320 | 1280;
}

/** A way of colouring at a width. */
export const makeMode = (name: 'light' | 'dark' | 'forced', width: Mode['width']): Mode => ({
  name: `${name}-${width}`,
  colorScheme: name === 'dark' ? 'dark' : 'light',
  forcedColors: name === 'forced' ? 'active' : 'none',
  width,
});

/**
 * Every mode: three ways of colouring, light first, on a desk and on a telephone (320 is 1280 at 400 %,
 * WCAG 2.2 1.4.10). Those of one width stand together: a page is laid out, and its scripts begin, by the width alone.
 */
export const modesByWidth: readonly (readonly [Mode, ...Mode[]])[] = ([1280, 320] as const).map((width) => [
  makeMode('light', width),
  makeMode('dark', width),
  makeMode('forced', width),
]);

/** The modes of the short run: both widths and both colourings once. */
export const shortModes: readonly [Mode, Mode] = [makeMode('light', 1280), makeMode('dark', 320)];
