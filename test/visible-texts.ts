import { Parser } from 'htmlparser2';
import { closing, opening } from './pseudo-words.ts';

/** A text that a reader sees, hears or is shown on pointing. */
export interface VisibleText {
  readonly text: string;
  /** The elements that it stands in, from the outermost, with the attribute if it is one. */
  readonly path: string;
  /** Whether it stands between the brackets of a sentence that began in an earlier text. */
  readonly isInSentence: boolean;
  /** Whether an element within the page states its direction. */
  readonly hasDirection: boolean;
}

const spokenAttributes = [
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'label',
];
// Types, addresses and sizes are for machines.
const spokenMeta = /^(description|og:(title|description|site_name|image:alt)|application-name)$/;
/** What schema.org data tell people; the rest are types, codes and addresses. */
const spokenProperties: ReadonlySet<string> = new Set(['name', 'value', 'address', 'description']);
const voids = new Set('meta link br hr img input source wbr area base col embed track'.split(' '));

/** Every visible text of a page or drawing: texts, spoken attributes, descriptions, and the words given to scripts. */
export function visibleTexts(markup: string, isXml = false): readonly VisibleText[] {
  const texts: VisibleText[] = [];
  const open: {
    readonly tag: string;
    readonly hasDirection: boolean;
    readonly type: string;
    readonly isCode: boolean;
  }[] = [];
  let depth = 0;
  const add = (text: string, path: string, hasDirection: boolean, isInSentence = false): void => {
    if (text.trim() !== '') texts.push({ text, path, isInSentence, hasDirection });
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const isStated = open.length > 0 && (tag === 'bdi' || 'dir' in attributes);
        const hasDirection = isStated || (open.at(-1)?.hasDirection ?? false);
        const path = [...open.map((each) => each.tag), tag].join(' > ');
        for (const name of spokenAttributes)
          if (attributes[name] !== undefined) add(attributes[name], `${path} @${name}`, hasDirection);
        if (tag === 'meta' && spokenMeta.test(attributes['name'] ?? attributes['property'] ?? ''))
          add(attributes['content'] ?? '', `${path} @content`, hasDirection);
        if (tag === 'input' && /^(submit|button|reset)$/.test(attributes['type'] ?? ''))
          add(attributes['value'] ?? '', `${path} @value`, hasDirection);
        if (isXml || !voids.has(tag))
          open.push({
            tag,
            hasDirection,
            type: attributes['type'] ?? '',
            // Addresses, tags and code to copy are the same in every language, and say so.
            isCode: tag === 'code' && attributes['translate'] === 'no',
          });
      },
      ontext(text) {
        const here = open.at(-1);
        if (here?.tag === 'style' || here?.isCode === true) return;
        const path = open.map((each) => each.tag).join(' > ');
        if (here?.tag === 'script') {
          if (/json/.test(here.type))
            for (const value of stringsIn(spokenIn(JSON.parse(text), here.type)))
              add(value, `${path} (JSON)`, false);
          return;
        }
        add(text, path, here?.hasDirection ?? false, depth > 0);
        for (const sign of text) depth += sign === opening ? 1 : sign === closing ? -1 : 0;
      },
      onclosetag(tag) {
        if (isXml || !voids.has(tag)) open.pop();
      },
    },
    { decodeEntities: true, xmlMode: isXml, recognizeSelfClosing: true },
  );
  parser.end(markup);
  return texts;
}

/** The parts of a text that stand outside of every bracket. */
export function outsideSentences({ text, isInSentence }: VisibleText): string {
  let depth = isInSentence ? 1 : 0;
  let outside = '';
  for (const sign of text) {
    if (sign === opening) depth++;
    if (depth === 0) outside += sign;
    if (sign === closing) depth--;
  }
  return outside;
}

/** Every string in a JSON value, however deep. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Data of schema.org without what no person is told; other data as they are. */
function spokenIn(data: unknown, type: string): unknown {
  if (!type.includes('ld+json') || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((each) => spokenIn(each, type));
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'object' || spokenProperties.has(name) ? [spokenIn(value, type)] : [],
  );
}
