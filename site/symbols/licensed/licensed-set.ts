import type { Concept } from '../concept.ts';

/** A file of the municipality's own set. */
export interface LicensedFile {
  /** Name of the file in the folder and in the portal. */
  readonly name: string;
  readonly type: 'image/svg+xml' | 'image/png';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A set of symbols that the municipality has the right to use. */
export interface LicensedSet {
  /** What the set is called, as readers know it. */
  readonly name: string;
  /** The agreement or licence under which the municipality shows it. */
  readonly licence: string;
  readonly licenceUrl?: string | undefined;
  /** Whom the drawings belong to, in the words that the owner asks for. */
  readonly attribution: string;
  /** Language of the name and the attribution. */
  readonly language: string;
  /** The concepts that the set has a drawing for. */
  readonly files: Readonly<Partial<Record<Concept, LicensedFile>>>;
}
