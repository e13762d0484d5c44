/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    root: process.cwd(),
    environment: 'node',
    // What needs a machine of its own runs in `npm run prove` alone.
    include: [
      `test/{unit,components,build${process.env['INSYN_PROVE'] === 'yes' ? ',proofs' : ''}}/**/*.test.ts`,
    ],
    // One for each core of the smallest build machine; vitest itself would leave a core idle.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
