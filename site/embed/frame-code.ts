import { xmlText } from '../map/drawing/xml.ts';
import { frameWidth } from './embed-address.ts';

/** A page to show in a frame. */
export interface Framed {
  /** The whole address of the page that is framed. */
  readonly address: string;
  /** The name of the frame, for those who hear the page. */
  readonly title: string;
}

/**
 * The code of a frame to paste into another page. It is as wide as there is room for, or of its stated width where the
 * other site forbids style in its pages.
 * @param height in CSS pixels.
 */
export function frameCode({ address, title }: Framed, height: number): string {
  return `<iframe src="${xmlText(address)}" title="${xmlText(title)}" width="${frameWidth}" height="${height}" loading="lazy" style="border: 0; width: 100%"></iframe>`;
}

/**
 * The code of a frame that takes the height of its content, with the script that makes it.
 * @param script address of `embed.js`.
 * @param instead what stands there until the frame does: a link to the same on the portal.
 */
export function elementCode(
  script: string,
  { address, title }: Framed,
  instead: { readonly address: string; readonly label: string },
): readonly string[] {
  return [
    `<script src="${xmlText(script)}" async></script>`,
    `<insyn-embed src="${xmlText(address)}" title="${xmlText(title)}">`,
    `  <a href="${xmlText(instead.address)}">${xmlText(instead.label)}</a>`,
    '</insyn-embed>',
  ];
}
