import { expect, test } from 'vitest';
import { compactPath, compactSvg } from '../../../site/signs/compact-svg.ts';

test('points stand from the one before in whole units, rounded where they stand', () => {
  expect(compactPath('M10.4 10.4L20.8 10.4Q30.2 20.2 31 30.9ZM1 1L2.4 2.4')).toBe(
    'm10 10l11 0q9 10 10 21zm-9-9l1 1',
  );
});

test('lines along an edge are told too', () => {
  expect(compactPath('M1 1H5V9Z')).toBe('m1 1h4v8z');
});

test('data with other commands stay as they are', () => {
  expect(compactPath('M1 1a2 2 0 0 1 2 2')).toBe('M1 1a2 2 0 0 1 2 2');
});

test('masks that nothing uses are left out', () => {
  const svg = '<svg><mask id="a"><rect/></mask><mask id="b"><rect/></mask><g mask="url(#b)"/></svg>';
  expect(compactSvg(svg)).toBe('<svg><mask id="b"><rect/></mask><g mask="url(#b)"/></svg>');
});
