import { expect, test } from 'vitest';
import RenderedOnce from '../../site/components/RenderedOnce.astro';
import SymbolBox from '../../site/components/SymbolBox.astro';
import { nameValue } from '../../site/explanations/speaker.ts';
import { symbolSets } from '../../site/symbols/symbol-sets.ts';
import { renderComponent } from './render-component.ts';

const sets = symbolSets();
const render = (name: string, locale = 'sv') =>
  renderComponent(RenderedOnce, {
    component: SymbolBox,
    given: {
      sentence: {
        sentence: 'symbols:lead.place',
        values: { place: nameValue(name) },
        symbols: ['place', 'name'],
      },
      locale,
      registerLang: 'sv',
    },
    whole: { sets },
  });

test('a piece that was kept is the one that is rendered anew, whatever came between', async () => {
  const first = await render('Torget');
  expect(first).toContain('Torget');
  expect(await render('<b>Hamnen</b> & "kajen"')).toContain(
    '&lt;b&gt;Hamnen&lt;/b&gt; &amp; &quot;kajen&quot;',
  );
  expect(await render('Torget')).toBe(first);
  expect(await render('<b>Hamnen</b> & "kajen"')).toContain(
    '&lt;b&gt;Hamnen&lt;/b&gt; &amp; &quot;kajen&quot;',
  );
});

test('other words make another piece', async () => {
  expect(await render('Torget', 'ar')).not.toBe(await render('Torget'));
  expect(await render('Bron')).not.toContain('Torget');
});

test('it is what the component makes by itself', async () => {
  const given = { locale: 'fi', registerLang: 'sv' };
  const sentence = {
    sentence: 'symbols:lead.place',
    values: { place: nameValue('Torget') },
    symbols: ['place'],
  };
  const alone = await renderComponent(SymbolBox, { sentence, ...given, sets });
  const through = () =>
    renderComponent(RenderedOnce, {
      component: SymbolBox,
      given: { sentence, ...given },
      whole: { sets },
    });
  const bare = (markup: string) => markup.replace(/<!--.*?-->|^\s+|\s+$|<!DOCTYPE html>/g, '');
  expect(bare(await through())).toBe(bare(alone));
  expect(bare(await through())).toBe(bare(alone));
});
