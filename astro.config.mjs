import { availableParallelism } from 'node:os';
import { defineConfig } from 'astro/config';
import { fillColours } from './site/portal/fill-colours.ts';
import { portalSettings } from './site/portal/settings.ts';

const { address, base, municipalityFolder } = portalSettings();

/**
 * Browsers of the autumn of 2022 and later, such as that of iOS 16: telephones of 2017 stay with it. The tests of
 * `older-browsers.spec.ts` take away the functions that they lack.
 */
const browsers = ['chrome107', 'edge107', 'firefox104', 'safari16'];

export default defineConfig({
  srcDir: './site',
  publicDir: './public',
  outDir: process.env.INSYN_OUTPUT ?? './dist',
  cacheDir: process.env.INSYN_CACHE ?? './.insyn/cache',
  ...(address === undefined ? {} : { site: address }),
  // Astro looks for a page by its address as it is read.
  base: decodeURIComponent(base),
  trailingSlash: 'always',
  // 'jsx' glues words that stand on two lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: {
    // Every thread has two messages of sixteen pages at once, see `open-threads.ts`.
    concurrency: 40 * availableParallelism(),
    // No script or style may stand in a page: the content security policy allows none.
    inlineStylesheets: 'never',
    assets: '_assets',
  },
  vite: {
    // MapLibre is one file of 1.1 MB, which is loaded only when a visitor opens the live map.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, target: browsers },
    plugins: [
      {
        // Astro writes scripts for the newest browsers, whatever the target of the build is.
        name: 'browsers',
        configEnvironment: (name) => (name === 'client' ? { build: { target: browsers } } : undefined),
      },
      {
        // In the one style sheet, so that no page waits for another file before it is painted.
        name: 'municipality-colours',
        enforce: 'pre',
        // The name of a sheet whose address is asked for ends in a question.
        transform: (code, id) =>
          /\.css(?:\?|$)/.test(id) ? fillColours(code, municipalityFolder) : undefined,
      },
    ],
    // Libraries that read their own files at run time must stay outside the bundle.
    ssr: { external: ['proj4', 'hucre', 'csv-parse', 'satori'] },
  },
  integrations: [
    {
      name: 'municipality-folder',
      hooks: {
        // The dev server starts again when the register or its settings change.
        'astro:config:setup': ({ addWatchFile }) => {
          for (const file of ['municipality.yaml', 'register.xlsx'])
            addWatchFile(new URL(file, `file://${municipalityFolder}/`));
        },
      },
    },
  ],
});
