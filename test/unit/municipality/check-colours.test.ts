import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accentColours,
  checkColours,
  darkSurface,
  leastContrast,
  lightSurface,
} from '../../../site/municipality/check-colours.ts';
import { contrast, formatColour, parseColour } from '../../../site/municipality/contrast.ts';
import { municipalityOf, told } from '../../factories.ts';

const at = { file: 'municipality.yaml', row: 7 };
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('contrast is reckoned as WCAG does', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast(parseColour('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
  expect(contrast([255, 255, 255], parseColour('#767676'))).toBeCloseTo(4.54, 2);
});

test('a colour is written as it is read', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      expect(formatColour(parseColour(hex))).toBe(hex);
    }),
  );
});

describe('an accent', () => {
  test('that is too light is refused at its line, and the nearest that will do is named', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const issues = checkColours(hex, at);
        const isReadable = contrast(parseColour(hex), lightSurface) >= leastContrast;
        expect(told(issues)).toEqual(isReadable ? [] : ['colour-contrast municipality.yaml 7']);
        for (const { variables } of issues)
          expect(checkColours(String(variables?.['nearest']), at)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('gives links a contrast of 7:1 in light and dark', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const { light, dark } = accentColours(municipalityOf({ colours: { accent } }));
        expect(contrast(parseColour(light), lightSurface)).toBeGreaterThanOrEqual(7);
        expect(contrast(parseColour(dark), darkSurface)).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 300 },
    );
  });
});
