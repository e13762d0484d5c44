import { expect, test } from 'vitest';
import OverviewMap from '../../site/components/OverviewMap.astro';
import { mostMarks } from '../../site/map/drawing/overview-marks.ts';
import { buildRegister } from '../../site/register/model/build-register.ts';
import { inputOf, municipalityOf } from '../factories.ts';
import { renderComponent } from './render-component.ts';

const descriptionOf = async (count: number): Promise<string> => {
  const places = Array.from({ length: count }, (_, index) => ({
    id: `plats-${index}`,
    name: `Plats ${index}`,
    north: String(58.9 + index / 10_000),
    east: '13.5',
  }));
  const register = buildRegister(inputOf({ places }), municipalityOf());
  const html = await renderComponent(OverviewMap, { register, locale: 'en' });
  return /<desc[^>]*>([^<]*)<\/desc>/u.exec(html)?.[1] ?? '';
};

test('the description says that marks lead to pages where there are marks', async () => {
  expect(await descriptionOf(3)).toContain('with 3 places. Every mark leads to the page of its place.');
});

test('where the places are counted nothing is said to lead to their pages', async () => {
  const description = await descriptionOf(mostMarks + 1);
  expect(description).toContain(
    `with ${mostMarks + 1} places. A number is how many places lie close together.`,
  );
  expect(description).not.toContain('leads');
});
