import type { Bench } from './bench.ts';
import { buildBench } from './build.ts';
import { changesBench } from './changes.ts';
import { checkBench } from './check.ts';
import { dataBench } from './data.ts';
import { generatorsBench } from './generators.ts';
import { lighthouseBench } from './lighthouse.ts';
import { mapBench } from './map.ts';
import { searchBench } from './search.ts';
import { signsBench } from './signs.ts';
import { weightBench } from './weight.ts';

/** Everything that `npm run bench` measures, in the order in which it does. A new bench is a row here and a file beside. */
export const benches: readonly Bench[] = [
  checkBench,
  buildBench,
  generatorsBench,
  weightBench,
  lighthouseBench,
  mapBench,
  searchBench,
  signsBench,
  changesBench,
  dataBench,
];
