import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** The markup of a component with these properties. */
export async function renderComponent(
  component: AstroComponentFactory,
  props: Readonly<Record<string, unknown>>,
): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, { props });
}
