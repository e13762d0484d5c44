import type { RouteData, SSRManifest } from 'astro';
import { type Done, serveTasks } from '../threads/serve-tasks.ts';

/** The style sheets of each page, in Astro's own form. */
export type PageStyles = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** What a thread is given to render pages. */
export interface ThreadSite {
  /** Address of the bundle that renders pages. */
  readonly entry: string;
  readonly styles: PageStyles;
}

/** A page to render, with the route that it belongs to. */
export interface RenderTask {
  readonly url: string;
  readonly route: string;
  readonly component: string;
}

/** What became of it. */
export interface RenderedPage {
  readonly status: number;
  readonly headers: readonly [string, string][];
  readonly body: ArrayBuffer;
}

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

serveTasks(async (site): Promise<(task: unknown) => Promise<Done>> => {
  const { entry, styles } = site as ThreadSite;
  const { app, manifest } = (await import(entry)) as Bundle;
  app.setInternals({ pagesByKeys: styles });
  // No integration of ours puts scripts into pages.
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  const routes = new Map(
    manifest.routes.map(({ routeData }) => [`${routeData.component} ${routeData.route}`, routeData]),
  );
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
    const headers = [...response.headers];
    return { result: { status: response.status, headers, body } satisfies RenderedPage, transfer: [body] };
  };
});
