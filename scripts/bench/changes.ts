import type { KeptPlace } from '../../site/changes/kept-place.ts';
import { planState } from '../../site/changes/plan-state.ts';
import { changedPlaces, keepRegister, stateFileSchema, writeState } from '../../site/changes/state.ts';
import { figure, type Bench, type BenchOptions, type BenchReport } from './bench.ts';
import { generatedRegister } from './generated-register.ts';
import { median } from './statistics.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** One place in so many is new, gone, renamed and moved, or has other facts, each. */
const oneIn = 20;

/** Comparing two published states: reading the file of the first, finding what differs, and asking about numbers. */
export const changesBench: Bench = {
  name: 'changes',
  sizes: [1000, 10_000],
  run: (options) => inTemporaryFolder((folder) => measureChanges(folder, options)),
};

async function measureChanges(folder: string, { sizes, rounds, onStep }: BenchOptions): Promise<BenchReport> {
  const rows: BenchReport['rows'][number][] = [];
  for (const size of sizes) {
    onStep(String(size));
    const register = await generatedRegister(folder, size);
    const before = new Map([...keepRegister(register)].flatMap(changedOf));
    const text = writeState({ form: 1, asOf: '2000-01-01', places: changedPlaces(new Map(), before) });
    const taken: number[] = [];
    let count = 0;
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      const state = stateFileSchema.parse(JSON.parse(text));
      const { set, questions } = planState([state], register, new Set());
      taken.push((performance.now() - started) / 1000);
      count = (set?.changes.length ?? 0) + questions.length;
    }
    rows.push([figure(size), figure(count), figure(median(taken), 2), figure(text.length / 1000)]);
  }
  return { columns: ['places', 'changes', 'seconds', 'kilobytes'], rows, aims: [] };
}

/** The state before, from the one after: some places were not there, some others were, and some were other. */
function changedOf([id, place]: readonly [string, KeptPlace], index: number): [string, KeptPlace][] {
  switch (index % oneIn) {
    case 0:
      return [];
    case 1:
      return [
        [id, place],
        [`gone-${id}`, { ...place, id: `gone-${id}`, name: `${place.name} ${index}` }],
      ];
    case 2:
      return [[id, { ...place, name: `${place.name} ${index}`, retention: 1 }]];
    case 3:
      return [[id, { ...place, hours: 'always', costYearly: index, texts: {} }]];
    default:
      return [[id, place]];
  }
}
