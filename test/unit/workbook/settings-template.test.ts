import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { municipalitySchema } from '../../../site/municipality/schema.ts';
import { editorLocales, languageOf } from '../../../site/i18n/locales.ts';

const settings = Object.keys(municipalitySchema.shape);
const filledIn = (text: string): string =>
  text.replace(/^name:$/m, 'name: Exempelby').replace(/^asOf:$/m, 'asOf: 2026-01-01');

/** The file with every setting that stands as a comment made real. */
function uncommented(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const setting = /^# (\w+):/.exec(line)?.[1];
      return (setting !== undefined && settings.includes(setting)) || /^# {3}/.test(line)
        ? line.slice(2)
        : line;
    })
    .join('\n');
}

describe.each(editorLocales)('the settings to fill in, in %s', (locale) => {
  const { lang } = languageOf(locale);
  const read = () => readFile(`content/${lang}/municipality-template.yaml`, 'utf8');

  test('are right as soon as name and date are filled in, and not before', async () => {
    expect(municipalitySchema.safeParse(parse(await read())).success).toBe(false);
    expect(municipalitySchema.safeParse(parse(filledIn(await read()))).error).toBeUndefined();
  });

  test('show every setting but the mark of an invented municipality, each in a form that is right', async () => {
    const all = parse(uncommented(filledIn(await read()))) as Record<string, unknown>;
    expect(Object.keys(all).sort()).toEqual(settings.filter((name) => name !== 'isExample').sort());
    expect(municipalitySchema.safeParse(all).error).toBeUndefined();
  });
});

test('the invented municipality shows every setting that it has', async () => {
  const text = await readFile('data/exempelkoping/municipality.yaml', 'utf8');
  for (const name of settings) expect(text).toMatch(new RegExp(`^(# )?${name}:`, 'm'));
});
