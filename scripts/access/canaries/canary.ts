import type { Engine } from '../finding.ts';
import { type Mode, shortModes } from '../modes.ts';

/** What a canary page is made of. What is left out is as on the clean page. */
export interface CanaryParts {
  /** Attributes of `html`. */
  readonly html?: string;
  readonly title?: string;
  /** More elements of `head`. */
  readonly head?: string;
  readonly css?: string;
  /** Attributes of `body`. */
  readonly body?: string;
  readonly skip?: string;
  readonly header?: string;
  readonly heading?: string;
  /** What stands in `main` under the heading. */
  readonly content?: string;
  /** What stands after the footer. */
  readonly after?: string;
  /** Instead of `header`, `main` and `footer`. */
  readonly whole?: string;
}

/** A page with one defect, and the engines that find it. An engine that no longer does has gone silent. */
export interface Canary extends CanaryParts {
  readonly id: string;
  /** Criterion of WCAG 2.2 that the page fails; empty where it is good practice only. */
  readonly criterion: string;
  /** The only mode that shows the defect; left out where every mode does. */
  readonly mode?: Mode;
  readonly foundBy: readonly Engine[];
}

/** The mode in which a canary is looked at. */
export const modeOf = ({ mode }: Pick<Canary, 'mode'>): Mode => mode ?? shortModes[0];

const clean = {
  html: 'lang="sv" dir="ltr"',
  title: 'Torget – Exempelköping',
  head: '',
  css: '',
  body: '',
  skip: '<a class="skip" href="#content">Hoppa till innehållet</a>',
  header:
    '<nav aria-label="Meny"><ul><li><a class="large" href="/platser/">Platser i Exempelköping</a></li></ul></nav>',
  heading: '<h1>Torget</h1>',
  content: '<p>Kommunen filmar torget för att förebygga våld.</p>',
  after: '',
} as const satisfies CanaryParts;

const style = `
/* The forms that the portal's own style sheets have: an engine that stumbles over them misses what they say. */
@layer tokens, base, components;
@layer tokens { :root { color-scheme: light; --ink: light-dark(#111, #eee); --line: 1.6; } }
@layer base { html { font: 100%/var(--line) sans-serif; background: #fff; color: var(--ink); } }
@layer components { @container (width >= 1rem) { .large { font-weight: 700; } } }
a { color: #003b5c; } :focus-visible { outline: 3px solid #003b5c; outline-offset: 2px; }
.skip, .large { display: inline-block; min-height: 44px; min-width: 44px; line-height: 44px; }
ul { list-style: none; padding: 0; } main:focus { outline: none; }
@media print { nav { display: none; } }
.card { display: inline-block; padding: 12px; min-width: 44px; min-height: 44px; box-sizing: border-box; }
`;

/** The style sheet of a canary page. */
export const canaryStyle = ({ css = clean.css }: CanaryParts): string => style + css;

/** The markup of a canary page, whose style sheet is `page.css` beside it; without parts the clean page. */
export function canaryPage(parts: CanaryParts = {}): string {
  const { html, title, head, body, skip, header, heading, content, after } = { ...clean, ...parts };
  const whole =
    parts.whole ??
    `<header>${header}</header><main id="content" tabindex="-1">${heading}${content}</main><footer><p>Registret visar den 15 november.</p></footer>`;
  return `<!DOCTYPE html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${title === '' ? '' : `<title>${title}</title>`}<link rel="stylesheet" href="page.css">${head}</head><body ${body}>${skip}${whole}${after}</body></html>`;
}
