import { readdirSync } from 'node:fs';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { openThreads, type Threads } from '../threads/open-threads.ts';
import type { PageStyles, RenderedPage, RenderTask, ThreadSite } from './render-thread.ts';

/** With fewer files, reading the register in every thread takes longer than is gained. */
const fewestFiles = Number(process.env['INSYN_THREADS_FROM'] ?? 1500);

/** The bundle that renders pages, as Astro names it beside what it builds. */
function findEntry(folder: URL): string {
  const bundles = new URL('.prerender/', folder);
  const name = readdirSync(bundles).find((file) => /^prerender-entry\..*\.mjs$/.test(file));
  if (name === undefined) throw new Error(`No bundle in ${bundles.pathname}`);
  return new URL(name, bundles).href;
}

/**
 * Has Astro render the pages of a large portal on every processor: it bundles them once, and the next free of
 * several threads renders a page and writes it where Astro would have. A page does not depend on those before it, so
 * that the bytes are the same.
 */
export function renderInThreads(): AstroIntegration {
  let styles: PageStyles = new Map();
  let [output, base] = [new URL('file:///'), '/'];
  return {
    name: 'render-in-threads',
    hooks: {
      'astro:config:done': ({ config }) => {
        [output, base] = [config.outDir, config.base];
      },
      'astro:build:setup': ({ pages }) => {
        styles = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((alone) =>
          sharing(alone, () => ({
            entry: findEntry(output),
            output: output.href,
            base,
            styles: stylesOf(styles),
          })),
        );
      },
    },
  };
}

/** What a thread needs to know of the pages, without what cannot go there. */
function stylesOf(pages: PageStyles): PageStyles {
  return new Map([...pages].map(([key, { styles }]) => [key, { styles }]));
}

function sharing(alone: AstroPrerenderer, site: () => ThreadSite): AstroPrerenderer {
  let threads: Threads<RenderTask, RenderedPage> | undefined;
  return {
    ...alone,
    name: 'render-in-threads',
    getStaticPaths: async () => {
      const paths = await alone.getStaticPaths();
      if (paths.length >= fewestFiles)
        threads = openThreads(new URL('render-thread.ts', import.meta.url), site());
      return paths;
    },
    render: async (request, options) => {
      if (threads === undefined) return alone.render(request, options);
      const { route, component } = options.routeData;
      const page = await threads.run({ url: request.url, route, component });
      // Astro writes no file for an answer that is empty.
      if (page === undefined) return new Response();
      const { status, headers, body } = page;
      return new Response(body, { status, headers: [...headers] });
    },
    teardown: async () => {
      await threads?.close();
      await alone.teardown?.();
    },
  };
}
