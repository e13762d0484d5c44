import { readFileSync } from 'node:fs';
import { projectFile } from '../i18n/project-folder.ts';
import type { Concept } from './concept.ts';
import type { SymbolDrawing } from './symbol-drawing.ts';

interface Openmoji {
  readonly bodies: Readonly<Record<string, { readonly body: string }>>;
  /** Name of a drawing, by its code point in lower case. */
  readonly names: Readonly<Record<string, string>>;
}

let read: Openmoji | undefined;

function openmoji(): Openmoji {
  const folder = projectFile('node_modules', '@iconify-json', 'openmoji');
  const json = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  read ??= {
    bodies: (json('icons.json') as { icons: Openmoji['bodies'] }).icons,
    names: json('chars.json') as Openmoji['names'],
  };
  return read;
}

/**
 * The drawing of a concept in OpenMoji, in colour, without the outermost margin.
 *
 * @throws When OpenMoji has no drawing of that code point.
 */
export function openmojiDrawing(concept: Concept, codePoint: string): SymbolDrawing {
  const { bodies, names } = openmoji();
  const body = bodies[names[codePoint.toLowerCase()] ?? '']?.body;
  if (body === undefined) throw new Error(`OpenMoji has no drawing ${codePoint} (for ${concept}).`);
  return { box: [2, 2, 68, 68], body: withOwnIds(body, concept) };
}

/** In a sprite all drawings share their ids: each gets the name of its concept before it. */
function withOwnIds(body: string, concept: Concept): string {
  return body.replaceAll(/(id="|href="#|url\(#)/g, `$1${concept}-`);
}
