import { expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { beforePaint } from '../../../site/display/before-paint.ts';
import { contentSecurityPolicy } from '../../../site/portal/content-security-policy.ts';

const rulesOf = (policy: string): string[] => policy.split('; ');

test('the policy lets nothing in from elsewhere, and one script alone stand in the page', () => {
  expect(contentSecurityPolicy()).not.toMatch(/https?:|\*|unsafe|blob:/);
  expect(rulesOf(contentSecurityPolicy())[0]).toBe("default-src 'none'");
  expect(rulesOf(contentSecurityPolicy())).toContain("require-trusted-types-for 'script'");
  const hash = createHash('sha256').update(beforePaint).digest('base64');
  expect(rulesOf(contentSecurityPolicy())).toContain(`script-src 'self' 'sha256-${hash}'`);
});

test('an endpoint opens the policy for itself alone, and forms stay closed', () => {
  const endpoint = 'https://tjanster.example/kamera/begaran';
  const opened = rulesOf(contentSecurityPolicy(endpoint));
  const closed = rulesOf(contentSecurityPolicy());
  expect(opened.filter((rule) => !closed.includes(rule))).toEqual([`connect-src 'self' ${endpoint}`]);
  expect(opened).toContain("form-action 'none'");
});

test.each([
  ["https://x.example/;script-src 'unsafe-inline'"],
  ['https://x.example/,default-src *'],
  ['https://x.example/a\r\nSet-Cookie: a=b'],
  ['https://x.example/" always; add_header X "'],
])('an endpoint cannot add a rule or a header: %j', (endpoint) => {
  const rules = rulesOf(contentSecurityPolicy(endpoint));
  expect(rules.length).toBe(rulesOf(contentSecurityPolicy()).length);
  expect(rules.join('; ')).not.toMatch(/[\r\n",]|unsafe-inline'(?!;)/);
  expect(rules.filter((rule) => rule.startsWith('script-src'))).toEqual(
    rulesOf(contentSecurityPolicy()).filter((rule) => rule.startsWith('script-src')),
  );
});

test.each([
  ['https://x.example/begäran', 'https://x.example/beg%C3%A4ran'],
  ['https://x.example/a$b|c', 'https://x.example/a%24b%7Cc'],
  ['https://x.example/100%/a%c3%a4', 'https://x.example/100%25/a%c3%a4'],
  ["https://x.example:8443/a'{b}~c-d_e.f", 'https://x.example:8443/a%27%7Bb%7D~c-d_e.f'],
])(
  'a sign that could mean something to a server or a browser is written as a code: %s',
  (endpoint, source) => {
    expect(rulesOf(contentSecurityPolicy(endpoint))).toContain(`connect-src 'self' ${source}`);
  },
);
