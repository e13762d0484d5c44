import type { Map as MapLibreMap } from 'maplibre-gl';

const patience = 45_000;

/**
 * Waits until all that is in view is drawn. A worker that the policy of the host forbids never comes, and says nothing
 * but to the page.
 * @throws Error if anything fails before, or takes too long.
 */
export async function firstDrawn(map: MapLibreMap): Promise<void> {
  let [resolve, reject]: [() => void, (error: unknown) => void] = [() => undefined, () => undefined];
  const promise = new Promise<void>((...both) => ([resolve, reject] = both));
  const timer = setTimeout(() => {
    reject(new Error('the map took too long'));
  }, patience);
  map.once('load', () => {
    resolve();
  });
  map.once('error', ({ error }) => {
    reject(error);
  });
  map.once('webglcontextlost', () => {
    reject(new Error('the context was lost'));
  });
  const onForbidden = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'worker-src') reject(new Error(`the policy forbids the worker ${blockedURI}`));
  };
  document.addEventListener('securitypolicyviolation', onForbidden);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', onForbidden);
  }
}
