/** The part of pa11y that is used here; the package brings no types. */
declare module 'pa11y' {
  interface Finding {
    readonly code: string;
    readonly message: string;
    readonly context: string;
  }
  interface Result {
    readonly documentTitle: string;
    readonly issues: readonly Finding[];
  }
  interface Options {
    readonly standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA';
    readonly runners: readonly ('axe' | 'htmlcs')[];
    readonly chromeLaunchConfig: { readonly executablePath: string; readonly args: readonly string[] };
  }
  export default function pa11y(address: string, options: Options): Promise<Result>;
}
