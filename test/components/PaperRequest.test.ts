import { expect, test } from 'vitest';
import words from '../../content/sv/request.json' with { type: 'json' };
import PaperRequest from '../../site/components/PaperRequest.astro';
import type { Place } from '../../site/register/model/register.ts';
import { currentRegister } from '../../site/portal/current-register.ts';
import { renderComponent } from './render-component.ts';

const register = await currentRegister();
const render = (place: Partial<Place>): Promise<string> =>
  renderComponent(PaperRequest, {
    place: { ...register.places[0]!, status: undefined, viewing: undefined, retention: 72, ...place },
    register,
    locale: 'sv',
  });

test.each([
  [{}, words['paper.kept'].replace('{{retention}}', '72 timmar')],
  [{ status: 'paused' }, words['paper.kept'].replace('{{retention}}', '72 timmar')],
  [{ retention: undefined }, words['paper.kept-unknown']],
  [{ retention: 0 }, words['paper.kept-nothing']],
  [{ status: 'planned' }, words['paper.kept-later']],
  [{ status: 'decision-pending', retention: undefined }, words['paper.kept-later']],
  [{ status: 'ended' }, words['paper.kept-past'].replace('{{retention}}', '72 timmar')],
  [{ status: 'ended', retention: undefined }, words['paper.kept-unknown']],
] satisfies [Partial<Place>, string][])(
  'the paper form of %o says what becomes of film',
  async (place, said) => {
    expect((await render(place)).replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ')).toContain(
      `<strong>${said}</strong>`,
    );
  },
);
