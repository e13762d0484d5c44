declare module 'subset-font' {
  /** A typeface with less in it. */
  export default function subsetFont(
    font: Buffer,
    text: undefined,
    options: {
      readonly keepAllGlyphs: true;
      readonly targetFormat: 'woff2';
      readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
      readonly preserveNameIds: readonly number[];
    },
  ): Promise<Buffer>;
}
