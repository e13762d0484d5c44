/**
 * From how far letters can be read, after the visual angle of their capitals: at 0.003 radians nine of ten
 * printed signs were read, at 0.007 practically all of them (Smith, "Letter size and legibility", Human Factors
 * 21, 1979). The first is for those who see well, the second for those who see less well.
 */
export const readingAngles = { usual: 0.003, sure: 0.007 } as const;

/** Height of capitals as part of the size of the type; the lower of the two typefaces of the signs. */
export const capitalHeight = 0.668;

/** A symbol is told from others at a hundred times its height (ISO 3864-1, the factor of distance). */
const symbolFactor = 100;

/** Metres from which type can be read. @param size of the type, in millimetres. */
export function readingDistance(size: number, angle: number = readingAngles.usual): number {
  return (size * capitalHeight) / angle / 1000;
}

/** Metres from which a symbol can be told. @param height in millimetres. */
export function symbolDistance(height: number): number {
  return (height * symbolFactor) / 1000;
}

/** Millimetres of type that can be read from some metres. */
export function typeSizeFor(metres: number, angle: number = readingAngles.usual): number {
  return (metres * 1000 * angle) / capitalHeight;
}
