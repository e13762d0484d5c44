import { expect, test } from 'vitest';
import NearMe from '../../site/components/NearMe.astro';
import { currentRegister } from '../../site/portal/current-register.ts';
import { renderComponent } from './render-component.ts';

const register = await currentRegister();
const [first] = register.places.filter(({ position }) => position !== undefined);
const placed = first!;
const unplaced = { ...placed, id: 'utan', position: undefined };
const render = (places: readonly unknown[]): Promise<string> =>
  renderComponent(NearMe, { register: { ...register, places }, locale: 'sv' });

test('nobody is asked where they are where no place has a position', async () => {
  expect(await render([placed])).toContain('<insyn-near');
  expect((await render([unplaced])).trim()).toBe('');
  expect((await render([])).trim()).toBe('');
});

test('it says how many places can be near without being told', async () => {
  expect(await render([placed])).not.toContain('finns inte på kartan');
  expect(await render([placed, unplaced])).toContain('1 plats finns inte på kartan. Den finns i listan.');
});
