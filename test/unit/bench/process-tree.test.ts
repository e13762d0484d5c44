import { expect, test } from 'vitest';
import { readStatus, treeBytes } from '../../../scripts/bench/process-tree.ts';

test('the status of a process tells its parent and its memory', () => {
  const status = 'Name:\tnode\nPid:\t42\nPPid:\t7\nTracerPid:\t0\nVmHWM:\t  300 kB\nVmRSS:\t     200 kB\n';
  expect(readStatus(status)).toEqual({ pid: 42, parent: 7, bytes: 200 * 1024 });
});

test('a process without memory of its own is left out', () => {
  expect(readStatus('Name:\tkthreadd\nPid:\t2\nPPid:\t0\n')).toBeUndefined();
});

test('the memory of a tree is that of the process and of all below it, and of no other', () => {
  const processes = [
    { pid: 1, parent: 0, bytes: 1000 },
    { pid: 10, parent: 1, bytes: 100 },
    { pid: 11, parent: 10, bytes: 10 },
    { pid: 12, parent: 11, bytes: 1 },
    { pid: 20, parent: 1, bytes: 5000 },
  ];
  expect(treeBytes(processes, 10)).toBe(111);
  expect(treeBytes(processes, 99)).toBe(0);
});
