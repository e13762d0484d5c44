/** What browsers with Trusted Types offer, as far as it is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }): unknown;
}

/**
 * Lets the map start its worker, the one place where an address becomes a program, and nothing else: any other address,
 * markup or script that is given as text is refused. Browsers without Trusted Types need nothing.
 * @param workerUrl address of the worker as the bundler wrote it.
 */
export function trustWorker(workerUrl: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const trusted = new URL(workerUrl, document.baseURI).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, document.baseURI).href === trusted ? address : null),
  });
}
