import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname } from 'node:path';
import type { RouteData, SSRManifest } from 'astro';
import { type Done, serveTasks } from '../threads/serve-tasks.ts';

/** The style sheets of each page, in Astro's own form. */
export type PageStyles = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** What a thread is given to render pages. */
export interface ThreadSite {
  /** Address of the bundle that renders pages. */
  readonly entry: string;
  /** Address of the folder that files are written into. */
  readonly output: string;
  /** Path under which the portal stands, with slashes at both ends. */
  readonly base: string;
  readonly styles: PageStyles;
}

/** A page to render, with the route that it belongs to. */
export interface RenderTask {
  readonly url: string;
  readonly route: string;
  readonly component: string;
}

/** What became of a page that was not written; undefined for one that was. */
export type RenderedPage =
  | {
      readonly status: number;
      readonly headers: readonly [string, string][];
      readonly body: ArrayBuffer;
    }
  | undefined;

/** What the bundle exports. Astro's own prerenderer does with it what is done here. */
interface Bundle {
  readonly manifest: SSRManifest;
  readonly app: {
    readonly logger: unknown;
    readonly setInternals: (internals: { readonly pagesByKeys: PageStyles }) => void;
    readonly setOptions: (options: unknown) => void;
    readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
  };
}

/** Where Astro writes a page or another file, relative to the folder and still as part of an address. */
function fileOf(url: string, base: string, type: RouteData['type']): string {
  // Astro has the base as it is read, and an address is written with codes.
  const path = new URL(url).pathname.slice(encodeURI(base).length).replace(/\/$/, '');
  if (type === 'endpoint') return `./${path}`;
  if (path === '404') return './404.html';
  return path === '' ? './index.html' : `./${path}/index.html`;
}

/** Makes folders, each one once. */
function folderMaker(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

serveTasks(async (site): Promise<(task: unknown) => Promise<Done>> => {
  const { entry, output, base, styles } = site as ThreadSite;
  const { app, manifest } = (await import(entry)) as Bundle;
  app.setInternals({ pagesByKeys: styles });
  // No integration of ours puts scripts into pages.
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  const routes = new Map(
    manifest.routes.map(({ routeData }) => [`${routeData.component} ${routeData.route}`, routeData]),
  );
  const makeFolder = folderMaker();
  const begun = new Map<RouteData, Promise<unknown>>();
  return async (task) => {
    const { url, route, component } = task as RenderTask;
    const routeData = routes.get(`${component} ${route}`);
    if (routeData === undefined) throw new Error(`No route ${route}`);
    // The first page of a route finds all its paths; the next ones would do so again if they did not wait.
    if (begun.has(routeData)) await begun.get(routeData);
    const rendering = app.render(new Request(url), { routeData });
    if (!begun.has(routeData)) begun.set(routeData, Promise.allSettled([rendering]));
    const response = await rendering;
    const body = await response.arrayBuffer();
    if (response.status === 200) {
      const file = fileURLToPath(new URL(fileOf(url, base, routeData.type), output));
      makeFolder(dirname(file));
      // Nothing may stand there: neither a page of another route nor a file of `public`. Written at once: the thread
      // has nothing else to do, and to wait for each step costs more than the step.
      writeFileSync(file, new Uint8Array(body), { flag: 'wx' });
      return { result: undefined satisfies RenderedPage };
    }
    const headers = [...response.headers];
    return { result: { status: response.status, headers, body } satisfies RenderedPage, transfer: [body] };
  };
});
