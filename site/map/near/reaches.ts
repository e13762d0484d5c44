/** Metres from a way within which a place is told, to choose from: a street, a square, a block. Each is told as it is. */
export const reaches = [20, 50, 100, 200] as const;
/** The one that is chosen at first, metres. */
export const usualReach = 50;
