/** What a file of headers is written from. */
export interface HeaderFileOptions {
  /** The headers of every answer, `siteHeaders` in `headers.ts`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The day that the register shows, ISO 8601: the open data say that they were changed then. */
  readonly asOf?: string | undefined;
  /** The path under which the site is published, with `/` at both ends. */
  readonly base: string;
  /** What lies on the uppermost level of the published folder: files, and folders with `/` at their end. */
  readonly entries: readonly string[];
}

/** A file for one kind of server. */
export interface HeaderFile {
  /** Where it lies in the published folder. */
  readonly path: string;
  readonly write: (options: HeaderFileOptions) => string;
}
