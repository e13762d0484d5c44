import { sayLead } from '../explanations/plain/lead.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Place, Register } from '../register/model/register.ts';
import { isolatedText } from './isolated-text.ts';
import { signColours } from './sign-colours.ts';
import { column, localWords, row, type SignNode } from './sign-node.ts';

/** Dots of the picture that other sites show beside a link, as they ask for it (ogp.me). */
export const sharePicture = { width: 1200, height: 630 } as const;

/** The same as a sheet, at ten dots to the millimetre. */
export const shareSheet = { width: 120, height: 63 } as const;

/** Names and sentences longer than this stand smaller. */
const longName = 28;
const longLead = 150;

/** A picture of a place for link previews: what it is called, and the sentence that says it all. */
export function shareNode(place: Place, register: Register, locale: Locale): SignNode {
  const { municipality } = register;
  const { registerLanguage, isExample } = municipality;
  const { band, paper, ink } = signColours(municipality);
  const words = translator(locale);
  const lead = isolatedText(sayLead(place, register), locale, registerLanguage);
  const { dir } = languageOf(locale);
  const foot = [words('pages:site.name'), ...(isExample ? [words('pages:site.example')] : [])];
  return column({ ...shareSheet, backgroundColor: paper, color: ink, justifyContent: 'space-between' }, [
    column({ width: shareSheet.width, flexShrink: 0 }, [
      row(
        dir,
        {
          width: shareSheet.width,
          backgroundColor: band,
          color: paper,
          padding: 4,
          gap: 4,
          alignItems: 'center',
        },
        [
          column({ backgroundColor: paper, borderRadius: 1, padding: 0.6, flexShrink: 0 }, [
            { kind: 'symbol', concept: 'camera', size: 12 },
          ]),
          column({ flexGrow: 1, flexShrink: 1, width: 0 }, [
            {
              kind: 'words',
              tag: 'h1',
              words: { text: place.name, lang: registerLanguage, dir: 'ltr' },
              style: {
                fontSize: place.name.length > longName ? 5.4 : 7.4,
                fontWeight: 700,
                lineHeight: 1.1,
                textAlign: dir === 'rtl' ? 'right' : 'left',
              },
            },
          ]),
        ],
      ),
      column({ padding: 4 }, [
        {
          kind: 'words',
          tag: 'p',
          words: localWords(lead, locale),
          style: { fontSize: lead.length > longLead ? 3.9 : 4.7, lineHeight: 1.25 },
        },
      ]),
    ]),
    row(
      dir,
      { justifyContent: 'space-between', paddingLeft: 4, paddingRight: 4, paddingBottom: 3, flexShrink: 0 },
      [
        {
          kind: 'words',
          tag: 'p',
          words: { text: municipality.name, lang: registerLanguage, dir: 'ltr' },
          style: { fontSize: 3, fontWeight: 700 },
        },
        ...foot.map((text): SignNode => ({
          kind: 'words',
          tag: 'p',
          words: localWords(text, locale),
          style: { fontSize: 3 },
        })),
      ],
    ),
  ]);
}
