import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { describeIssue } from '../../../../site/register/check/describe-issue.ts';
import { referenceUnknown } from '../../../../site/register/rules/reference-unknown.ts';

test('a controller or place that is not in the register is told, with the nearest that is', () => {
  const issues = referenceUnknown(
    inputOf({
      controllers: [{ id: 'kultur', name: 'Kulturnämnden' }],
      places: [
        { id: 'torget', name: 'Torget', controller: 'kultur' },
        { id: 'hamnen', name: 'Hamnen', controller: 'kulturr' },
        { id: 'parken', name: 'Parken', controller: 'qqqqqqqqqqqq' },
      ],
      cameras: [{ id: 'K1', place: 'Torget' }],
      reviews: [{ place: 'torgett', date: '2026-01-01', kind: 'assessment' }],
      services: [{ id: 'care', name: 'Trygghetskamera', controller: 'finns-inte' }],
    }),
  );
  expect(told(issues)).toEqual([
    'reference-unknown places.csv 3 controller',
    'reference-unknown places.csv 4 controller',
    'reference-unknown services.csv 2 controller',
    'reference-unknown cameras.csv 2 place',
    'reference-unknown reviews.csv 2 place',
  ]);
  expect(issues.map(({ variables }) => variables?.['nearest'])).toEqual([
    'kultur',
    '',
    '',
    'torget',
    'torget',
  ]);
});

test('a place without a controller, and a controller without a place, are no unknown references', () => {
  const input = inputOf({ controllers: [{ id: 'kultur', name: 'N' }], places: [{ id: 'a', name: 'A' }] });
  expect(referenceUnknown(input)).toEqual([]);
});

test('where the table that is referred to is not there, the file to add is named', () => {
  const issues = referenceUnknown(inputOf({ places: [{ id: 'a', name: 'A', controller: 'Tekniska' }] }));
  expect(issues.map((issue) => describeIssue(issue, 'sv').action)).toEqual([
    expect.stringContaining('controllers.csv'),
  ]);
});
