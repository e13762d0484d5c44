import type { SymbolPiece } from '../explanations/statement.ts';

/** Parts of an Open Board (https://www.openboardformat.org/docs), version 0.1, as far as ours have them. */
export interface OpenBoard {
  readonly format: typeof format;
  readonly id: string;
  /** BCP 47. */
  readonly locale: string;
  readonly name: string;
  readonly description_html: string;
  readonly license: OpenLicense;
  readonly grid: {
    readonly rows: number;
    readonly columns: number;
    readonly order: readonly (readonly (string | null)[])[];
  };
  readonly buttons: readonly OpenButton[];
  readonly images: readonly OpenImage[];
  readonly sounds: readonly never[];
}

/** A box of a board. */
export interface OpenButton {
  readonly id: string;
  readonly label: string;
  /** What the device says. */
  readonly vocalization: string;
  readonly image_id?: string;
  readonly border_color: string;
  readonly background_color: string;
  readonly load_board?: { readonly path: string };
  readonly action?: ':home';
}

/** The picture of a box, which is a file of the package. */
export interface OpenImage {
  /** Means the same picture in every board of a package. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly content_type: 'image/svg+xml';
  /** Where the picture is in the package. */
  readonly path: string;
  readonly license: OpenLicense;
}

/** What may be done with the pictures, and whose they are. */
export interface OpenLicense {
  readonly type: 'CC By-SA';
  readonly copyright_notice_url: string;
  readonly author_name: string;
  readonly author_url?: string;
}

/** The version of the format. */
export const format = 'open-board-0.1';

/** OpenMoji, and drawings of our own in its manner: https://openmoji.org. */
export const license: OpenLicense = {
  type: 'CC By-SA',
  copyright_notice_url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  author_name: 'OpenMoji',
  author_url: 'https://openmoji.org',
};

/** Boards that belong together, and the pictures of their boxes. */
export interface OpenPackage {
  /** The boards by their path; the first one is opened first. */
  readonly boards: Readonly<Record<string, OpenBoard>>;
  /** The symbols in each picture of the boards, by its path. */
  readonly pictures: ReadonlyMap<string, readonly SymbolPiece[]>;
}

/** What a package says of its files (`manifest.json`). */
export interface OpenManifest {
  readonly format: typeof format;
  /** The path of the board that is opened first. */
  readonly root: string;
  /** Paths by the id of what is there. */
  readonly paths: Readonly<Record<'boards' | 'images' | 'sounds', Readonly<Record<string, string>>>>;
}
