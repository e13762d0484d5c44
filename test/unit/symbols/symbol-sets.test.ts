import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../site/i18n/locales.ts';
import { adaptSymbol, conceptEntries, conceptKeys } from '../../../site/symbols/concept.ts';
import type { LicensedSet } from '../../../site/symbols/licensed/licensed-set.ts';
import { drawnSets, spriteConcepts, symbolAddress, symbolSets } from '../../../site/symbols/symbol-sets.ts';
import { writeSprite } from '../../../site/symbols/write-sprite.ts';

const sets = Object.keys(drawnSets) as (keyof typeof drawnSets)[];
const ownFolder = 'content/symbols/own';
const ownFiles = readdirSync(ownFolder);
const read = (name: string): string => readFileSync(`${ownFolder}/${name}`, 'utf8');

/** Those that share a value with another. */
function repeated(entries: readonly (readonly [string, string])[]): string[] {
  const seen = new Map<string, string>();
  return entries.flatMap(([key, value]) => {
    const other = seen.get(value);
    seen.set(value, key);
    return other === undefined ? [] : [`${other} = ${key}`];
  });
}

describe.each(sets)('the set %s', (set) => {
  const drawings = drawnSets[set]();

  test('has a drawing for every concept, and nothing else', () => {
    expect(Object.keys(drawings)).toEqual(conceptKeys);
    for (const concept of conceptKeys) {
      const { box, body } = drawings[concept];
      expect(body, concept).toContain('<');
      expect(Math.min(...box.slice(2)), concept).toBeGreaterThan(0);
    }
  });

  test('shows no two concepts alike', () => {
    const drawn = conceptKeys.map((concept) => {
      const body = drawings[concept].body.replaceAll(`${concept}-`, '');
      return [concept, createHash('sha256').update(body).digest('hex')] as const;
    });
    expect(repeated(drawn)).toEqual([]);
  });

  test('is one file in which every id stands once, that runs and fetches nothing', () => {
    const sprite = writeSprite(drawings, conceptKeys);
    const ids = [...sprite.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const concept of conceptKeys) expect(sprite).toContain(`<symbol id="${concept}" viewBox="`);
    const references = [...sprite.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, target = '']) => target);
    for (const target of references) expect(ids).toContain(target.slice(1));
    expect(sprite).not.toMatch(/<(?:script|style|image|foreignObject|animate)| on\w+=/);
  });

  test('is a file that shows nothing itself and paints with nothing that must be shown for it', () => {
    const sprite = writeSprite(drawings, conceptKeys);
    expect(sprite).toMatch(/^<svg [^>]*display="none"/);
    // https://svgwg.org/svg2-draft/render.html#TermNeverRenderedElement: gradients and clips may be lost where nothing is shown.
    expect(sprite).not.toContain('url(');
  });

  test('is light enough to be fetched whole, and the same every time', () => {
    expect(brotliCompressSync(writeSprite(drawings, conceptKeys)).length).toBeLessThan(22_000);
    expect(writeSprite(drawnSets[set](), conceptKeys)).toBe(writeSprite(drawings, conceptKeys));
  });
});

test('the symbols of Bliss take the colour of the text', () => {
  for (const { body } of Object.values(drawnSets.bliss())) {
    expect(body).toContain('stroke="currentColor"');
    expect(body).not.toMatch(/#[0-9a-f]{3}/i);
  }
});

describe('the concepts', () => {
  test('have published numbers of their own', () => {
    for (const concept of conceptKeys) expect(adaptSymbol(concept), concept).toMatch(/^\d{5}(?:\+\d{5})*$/);
    expect(repeated(conceptKeys.map((concept) => [concept, adaptSymbol(concept)]))).toEqual([]);
  });

  test('that are composed have as many words in Bliss as numbers', () => {
    for (const [concept, { bci, bliss }] of Object.entries(conceptEntries))
      expect(bliss.split('//').length, concept).toBe(bci.split('+').length);
  });

  test.each(locales.map(({ lang }) => lang))('have a word of their own in %s', (lang) => {
    const words = JSON.parse(readFileSync(`content/${lang}/concepts.json`, 'utf8')) as Record<string, string>;
    expect(Object.keys(words).sort()).toEqual([...conceptKeys].sort());
    for (const [concept, word] of Object.entries(words)) expect(word.trim(), concept).not.toBe('');
    expect(repeated(Object.entries(words))).toEqual([]);
  });
});

describe('our own drawings', () => {
  test('are there for just the concepts that OpenMoji lacks', () => {
    const lacking = conceptKeys.filter((concept) => conceptEntries[concept].openmoji === null);
    expect(ownFiles.sort()).toEqual(lacking.map((concept) => `${concept}.svg`).sort());
  });

  test('keep to the colours of OpenMoji and to the grid', () => {
    const colours =
      `#000 #fff #fcea2b #f1b31c #ea5a47 #d22f27 #92d3f5 #61b2e4 #1e50a0 #b1cc33 #5c9e31 #a57939 #fadcbc
       #d0cfce #9b9b9a #3f3f3f`.split(/\s+/);
    for (const name of ownFiles) {
      const used = [...read(name).matchAll(/(?:fill|stroke)="(#[^"]*)"/g)].map(([, colour = '']) => colour);
      expect(
        used.filter((colour) => !colours.includes(colour)),
        name,
      ).toEqual([]);
      expect(read(name), name).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 64 64">/);
      expect(read(name), name).not.toMatch(/<text|<style|<image| id="|class="|NaN|undefined/);
    }
  });
});

describe('symbolSets', () => {
  const licensed: LicensedSet = {
    name: 'Prov',
    licence: 'Avtal',
    attribution: 'Prov AB',
    language: 'sv',
    files: {
      camera: { name: 'kamera.svg', type: 'image/svg+xml', bytes: new Uint8Array(), width: 10, height: 20 },
    },
  };

  test('offers pictures first, then Bliss', () => {
    expect(symbolSets().map(({ key }) => key)).toEqual(['openmoji', 'bliss']);
    expect(symbolAddress(symbolSets()[1]!, 'camera')).toBe('/symbols/bliss.svg#camera');
  });

  test('takes the pictures of the levels from a small file of their own', () => {
    const [pictures, bliss] = symbolSets(undefined, 'levels');
    expect(symbolAddress(pictures!, 'read')).toBe('/symbols/openmoji-levels.svg#read');
    expect(symbolAddress(bliss!, 'see')).toBe('/symbols/bliss-levels.svg#see');
    for (const set of sets) {
      const sprite = writeSprite(drawnSets[set](), spriteConcepts.levels);
      expect(sprite.match(/<symbol /g)?.length).toBe(3);
      expect(brotliCompressSync(sprite).length).toBeLessThan(1100);
    }
  });

  test('shows the symbols of the municipality first, and our pictures where it has none', () => {
    const [own, pictures] = symbolSets(licensed);
    expect(own?.key).toBe('municipality');
    expect(own?.symbols.camera).toEqual({
      from: 'file',
      address: '/symbols/municipality/kamera.svg',
      width: 10,
      height: 20,
    });
    expect(own?.symbols.place).toEqual(pictures?.symbols.place);
  });
});
