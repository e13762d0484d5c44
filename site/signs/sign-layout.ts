/** Names of the layouts, as the command and addresses have them. */
export const layoutNames = ['a4', 'a3', 'door'] as const;
/** The name of a layout. */
export type LayoutName = (typeof layoutNames)[number];

/** The two versions of a sign: in words, and in easy read with symbols. */
export const signVersions = ['text', 'symbols'] as const;
/** A version of a sign. */
export type SignVersion = (typeof signVersions)[number];

/** A sheet and the sizes on it, all in millimetres. */
export interface SignLayout {
  readonly name: LayoutName;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The most that the heading may be; a long word makes it less. */
  readonly heading: number;
  /** The camera beside the heading. */
  readonly emblem: number;
  /** What must be seen before going in: film, sound, why and who. */
  readonly most: number;
  /** Telephone numbers, rights and where to read on. */
  readonly usual: number;
  /** Number of the sign and what is said under the lines. */
  readonly small: number;
  /** Symbol beside a line. */
  readonly icon: number;
  /** The QR code with its quiet zone. */
  readonly qr: number;
  /** Whether the second language has room for every line, or for the heading and where to read on alone. */
  readonly isRoomy: boolean;
}

const a4: SignLayout = {
  name: 'a4',
  width: 210,
  height: 297,
  margin: 12,
  heading: 27.2,
  emblem: 46,
  most: 13.5,
  usual: 7.6,
  small: 4.6,
  icon: 15,
  qr: 46,
  isRoomy: true,
};

const larger = (length: number): number => Math.round(length * Math.SQRT2 * 10) / 10;

/** The layouts; A3 is A4 enlarged, and the plate for doors has sizes of its own. */
export const signLayouts: Readonly<Record<LayoutName, SignLayout>> = {
  a4,
  a3: {
    name: 'a3',
    width: 297,
    height: 420,
    margin: larger(a4.margin),
    heading: larger(a4.heading),
    emblem: larger(a4.emblem),
    most: larger(a4.most),
    usual: larger(a4.usual),
    small: larger(a4.small),
    icon: larger(a4.icon),
    qr: larger(a4.qr),
    isRoomy: true,
  },
  door: {
    name: 'door',
    width: 100,
    height: 150,
    margin: 6,
    heading: 12.6,
    emblem: 22,
    most: 6,
    usual: 4.5,
    small: 3,
    icon: 7.5,
    qr: 28,
    isRoomy: false,
  },
};

/** How much the words may shrink to find room. Below that the sign says less from afar than it promises. */
export const leastScale = 0.52;

/** What a printer may cut away outside the sheet. */
export const bleed = 3;
