import { readFileSync } from 'node:fs';
import { projectFile } from '../i18n/project-folder.ts';
import type { Concept } from './concept.ts';
import type { SymbolDrawing } from './symbol-drawing.ts';

const shape = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 64 64">(.*)<\/svg>\n$/s;

/**
 * Our own drawing of a concept: `content/symbols/own/<concept>.svg`, on a grid of 64 × 64.
 *
 * @throws When there is none, or when its file is not written as the others are.
 */
export function ownDrawing(concept: Concept): SymbolDrawing {
  const path = projectFile('content', 'symbols', 'own', `${concept}.svg`);
  const body = shape.exec(readFileSync(path, 'utf8'))?.[1];
  if (body === undefined) throw new Error(`${path} is not an SVG with viewBox="0 0 64 64" and nothing else.`);
  return { box: [0, 0, 64, 64], body };
}
