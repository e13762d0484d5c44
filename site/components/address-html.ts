import { xmlText } from '../map/drawing/xml.ts';

/**
 * An e-mail or web address as HTML that is parted where its parts meet where its line has no room for it, and not within
 * a word.
 */
export function addressHtml(address: string): string {
  return address
    .split(/(?<=@|[^:/]\/)(?=.)|(?=\.)/u)
    .map(xmlText)
    .join('<wbr>');
}
