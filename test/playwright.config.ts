import { defineConfig } from '@playwright/test';
import { findChromium, launchArguments } from '../scripts/chromium.ts';

/** Another port lets two working copies be tested on one machine. */
const port = Number(process.env['INSYN_PORT'] ?? 4399);

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  snapshotPathTemplate: '{snapshotDir}/{testFileDir}/{testFileName}-snapshots/{arg}{ext}',
  forbidOnly: true,
  workers: 2,
  fullyParallel: true,
  // A machine that others use as well may be too slow once; the run names what needed its second try.
  retries: 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../.insyn/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: await findChromium(), args: [...launchArguments] },
  },
  webServer: {
    command: `node scripts/serve.ts ${process.env['INSYN_PUBLISHED'] ?? 'dist'} --port ${port}`,
    cwd: '..',
    port,
    reuseExistingServer: false,
  },
});
