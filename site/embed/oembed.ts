import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pageUrl, urlOf } from '../i18n/urls.ts';
import type { Place, Register } from '../register/model/register.ts';
import { embedUrl, frameHeights, frameWidth } from './embed-address.ts';
import { frameCode } from './frame-code.ts';

/** An answer of the type `rich` as oEmbed 1.0 (https://oembed.com) has it. */
export interface RichEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds that the answer may be kept. */
  readonly cache_age: number;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** What oEmbed tells of a place. @param address of the portal. */
export function oembedOf(
  place: Place,
  { municipality }: Register,
  locale: Locale,
  address: string,
): RichEmbed {
  const words = translator(locale);
  const whole = (path: string): string => new URL(path, address).href;
  const height = frameHeights.place;
  const framed = {
    address: whole(embedUrl({ what: 'place', id: place.id }, locale)),
    title: words('embed:frame', { page: place.name }),
  };
  return {
    type: 'rich',
    version: '1.0',
    title: place.name,
    author_name: municipality.name,
    author_url: whole(pageUrl({ page: 'start' }, locale)),
    provider_name: words('pages:site.title', {
      page: words('pages:site.name'),
      municipality: municipality.name,
    }),
    provider_url: whole(urlOf('')),
    cache_age: 24 * 60 * 60,
    html: frameCode(framed, height),
    width: frameWidth,
    height,
  };
}
