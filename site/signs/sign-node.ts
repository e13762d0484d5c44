import { languageOf, type Direction, type Locale } from '../i18n/locales.ts';
import type { Concept } from '../symbols/concept.ts';

/** How a node looks: CSS of flex boxes. Numbers are millimetres, or shares where CSS has no unit. */
export type SignStyle = Readonly<Record<string, string | number>>;

/** Words in one language, of ours or of the register. */
export interface SignWords {
  readonly text: string;
  readonly lang: string;
  readonly dir: Direction;
}

/**
 * A part of a sign, without saying how it is drawn: as SVG with the words as outlines, or as a page of a
 * PDF with the words as words.
 */
export type SignNode =
  | SignBox
  | {
      readonly kind: 'words';
      readonly tag: 'h1' | 'p';
      readonly words: SignWords;
      readonly style: SignStyle;
    }
  | { readonly kind: 'symbol'; readonly concept: Concept; readonly size: number }
  | { readonly kind: 'digits'; readonly digits: number; readonly size: number }
  | { readonly kind: 'qr'; readonly size: number };

/** A box of CSS with other parts inside. */
export interface SignBox {
  readonly kind: 'box';
  readonly style: SignStyle;
  readonly children: readonly SignNode[];
  /** Whether the sheet ends with this box: where it ends tells whether everything has room. */
  readonly isEnd?: boolean;
}

/** A box whose parts stand under each other. */
export function column(style: SignStyle, children: readonly SignNode[]): SignBox {
  return { kind: 'box', style: { flexDirection: 'column', ...style }, children };
}

/** A box whose parts stand beside each other, from where the language begins. */
export function row(dir: Direction, style: SignStyle, children: readonly SignNode[]): SignBox {
  return {
    kind: 'box',
    style: { flexDirection: dir === 'rtl' ? 'row-reverse' : 'row', ...style },
    children,
  };
}

/** Words of ours. */
export function localWords(text: string, locale: Locale): SignWords {
  const { lang, dir } = languageOf(locale);
  return { text, lang, dir };
}
