/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    root: process.cwd(),
    environment: 'node',
    include: ['test/{unit,components,build}/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
