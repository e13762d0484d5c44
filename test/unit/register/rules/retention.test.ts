import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import {
  recordingWithoutRetention,
  retentionReason,
  retentionWithoutRecording,
} from '../../../../site/register/rules/retention.ts';

const row = { name: 'A', retention: '', retentionReason: '', viewing: '' };

test('more than 72 hours needs a reason', () => {
  const places = [
    { ...row, id: 'at', retention: '72' },
    { ...row, id: 'over', retention: '73' },
    { ...row, id: 'said', retention: '30 dygn', retentionReason: 'Utredningar tar tid.' },
    { ...row, id: 'days', retention: '4 dygn' },
  ];
  expect(told(retentionReason(inputOf({ places })))).toEqual([
    'retention-reason places.csv 3 retention',
    'retention-reason places.csv 5 retention',
  ]);
});

test('what is only watched live is not kept', () => {
  const places = [
    { ...row, id: 'both', viewing: 'live', retention: '24' },
    { ...row, id: 'none', viewing: 'live', retention: '0' },
    { ...row, id: 'unsaid', viewing: 'live' },
    { ...row, id: 'recorded', viewing: 'recorded', retention: '24' },
  ];
  expect(told(retentionWithoutRecording(inputOf({ places })))).toEqual([
    'retention-without-recording places.csv 2 retention',
  ]);
});

test('what is recorded is kept for some time', () => {
  const places = [
    { ...row, id: 'live', viewing: 'live', retention: '0' },
    { ...row, id: 'recorded', viewing: 'recorded', retention: '0' },
    { ...row, id: 'both', viewing: 'recorded-and-live', retention: 'sparas inte' },
    { ...row, id: 'unsaid', viewing: 'recorded' },
    { ...row, id: 'unknown', retention: '0' },
  ];
  expect(told(recordingWithoutRetention(inputOf({ places })))).toEqual([
    'recording-without-retention places.csv 3 retention',
    'recording-without-retention places.csv 4 retention',
  ]);
});
