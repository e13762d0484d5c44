import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Direction } from '../../i18n/locales.ts';
import type { Tone } from './tone.ts';

/** A part of a bar: how much it stands for. */
export interface Part {
  readonly tone: Tone;
  readonly value: number;
}

/** A part as it is drawn, in per cent of the width from the left. */
export interface Segment extends Part {
  readonly start: number;
  readonly size: number;
}

/** Per cent with two decimals: no more can be seen, and the file stays short. */
const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * The parts of one bar end to end, from where the line begins: the left, or the right where it is written from there.
 *
 * @param whole What the full width stands for.
 */
export function drawBar(parts: readonly Part[], whole: number, dir: Direction): readonly Segment[] {
  const scale = scaleLinear([0, Math.max(whole, 1)], [0, 100]);
  const keys = parts.map((_, index) => String(index));
  const values = Object.fromEntries(parts.map(({ value }, index) => [String(index), value]));
  return stack()
    .keys(keys)([values])
    .map((series, index) => {
      const [from, to] = series[0]! as [number, number];
      const size = scale(to) - scale(from);
      const start = dir === 'ltr' ? scale(from) : 100 - scale(to);
      return { ...parts[index]!, start: round(start), size: round(size) };
    })
    .filter(({ value }) => value > 0);
}

/** A column as it is drawn: its place in per cent from the left, its parts in pixels from the top. */
export interface Column {
  readonly start: number;
  readonly size: number;
  readonly total: number;
  readonly top: number;
  readonly parts: readonly (Part & { readonly top: number; readonly height: number })[];
}

/**
 * Columns of parts on top of each other, the first in the direction of reading.
 *
 * @param height Pixels that the highest column is drawn in.
 */
export function drawColumns(
  columns: readonly (readonly Part[])[],
  height: number,
  dir: Direction,
): readonly Column[] {
  const totals = columns.map((parts) => parts.reduce((sum, { value }) => sum + value, 0));
  const scale = scaleLinear([0, Math.max(1, ...totals)], [0, height]);
  const order = columns.map((_, index) => index);
  const band = scaleBand<number>(dir === 'ltr' ? order : order.toReversed(), [0, 100]).padding(0.3);
  return columns.map((parts, index) => {
    const keys = parts.map((_, part) => String(part));
    const values = Object.fromEntries(parts.map(({ value }, part) => [String(part), value]));
    const drawn = stack()
      .keys(keys)([values])
      .map((series, part) => {
        const [from, to] = series[0]! as [number, number];
        return { ...parts[part]!, top: round(height - scale(to)), height: round(scale(to) - scale(from)) };
      });
    return {
      start: round(band(index)!),
      size: round(band.bandwidth()),
      total: totals[index]!,
      top: round(height - scale(totals[index]!)),
      parts: drawn.filter(({ value }) => value > 0),
    };
  });
}
