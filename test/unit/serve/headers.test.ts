import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  contentTypes,
  headerFiles,
  policyWithEndpoint,
  securityHeaders,
} from '../../../scripts/serve/headers.ts';

test('the policy lets nothing in from elsewhere and nothing be written inline', () => {
  expect(contentSecurityPolicy).not.toMatch(/https?:|\*|unsafe|blob:/);
  expect(contentSecurityPolicy.split('; ')[0]).toBe("default-src 'none'");
});

test('_headers holds the same headers as the server sends', () => {
  const [all = '', ...rest] = headerFiles().split(/^(?=\/)/m);
  const pairs = all
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      return [name, value];
    });
  expect(all).toMatch(/^\/\*\n/);
  expect(Object.fromEntries(pairs)).toEqual(securityHeaders);
  expect(rest).toEqual(
    Object.entries(contentTypes).map(([end, type]) => `/*${end}\n  Content-Type: ${type}\n`),
  );
});

test('an endpoint opens the policy for itself alone, and forms stay closed', () => {
  const endpoint = 'https://tjanster.example/kamera/begaran';
  const opened = policyWithEndpoint(endpoint).split('; ');
  expect(opened.filter((rule) => !contentSecurityPolicy.split('; ').includes(rule))).toEqual([
    `connect-src 'self' ${endpoint}`,
  ]);
  expect(opened).toContain("form-action 'none'");
  expect(headerFiles(endpoint)).toContain(policyWithEndpoint(endpoint));
});
