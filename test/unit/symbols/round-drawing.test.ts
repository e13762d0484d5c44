import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../site/symbols/path-segments.ts';
import { roundDrawing } from '../../../site/symbols/round-drawing.ts';

const path = (data: string): string => /d="([^"]*)"/.exec(roundDrawing(`<path d="${data}"/>`))![1]!;

describe('the segments of a path', () => {
  test('are told apart however closely they are written', () => {
    expect(
      segmentsOf('M1-2.5.5 3a1 1 0 011.5.5z').map(({ command, values }) => [command, ...values]),
    ).toEqual([['M', 1, -2.5], ['L', 0.5, 3], ['a', 1, 1, 0, 0, 1, 1.5, 0.5], ['z']]);
  });

  test.each(['M1', 'M1 2 L', 'x1 2', 'M0 0z 1 2', 'M0 0a1 1 0 2 1 1 1'])('%s is refused', (data) => {
    expect(() => segmentsOf(data)).toThrow(/cannot be read/);
  });
});

describe('a rounded drawing', () => {
  test('has numbers of one decimal, without what they do not need', () => {
    expect(roundDrawing('<circle cx="12.3456" cy="-0.04" r="0.51"/>')).toBe(
      '<circle cx="12.3" cy="0" r=".5"/>',
    );
    expect(roundDrawing('<polygon points="1.04,2.06 3,4"/>')).toBe('<polygon points="1 2.1 3 4"/>');
    expect(path('M1.2345 0.51 H3.14159')).toBe('M1.2 .5H3.1');
  });

  test('keeps the flags of arcs, colours and all that is no length', () => {
    expect(path('M0 0a1.26 1.24 12.5 011.5.5')).toBe('M0 0a1.3 1.2 12.5 0 1 1.5 .5');
    const kept = '<g fill="#123456" stroke-width="2" transform="translate(1.234 5)"/>';
    expect(roundDrawing(kept)).toBe(kept);
  });

  test('ends where the exact one does, however many small steps lead there', () => {
    const steps = `M0 0${'l.04.06'.repeat(100)}`;
    const ends = segmentsOf(path(steps)).reduce(
      ({ x, y }, { values }) => ({ x: x + values[0]!, y: y + values[1]! }),
      { x: 0, y: 0 },
    );
    expect(Math.abs(ends.x - 4)).toBeLessThan(0.06);
    expect(Math.abs(ends.y - 6)).toBeLessThan(0.06);
  });

  test('goes on from the beginning of a part that is closed', () => {
    expect(path('M10.04 10l5 0zl1.04 1')).toBe('M10 10l5 0zl1.1 1');
  });
});
