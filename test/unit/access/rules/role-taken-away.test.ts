import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { roleTakenAway } from '../../../../scripts/access/rules/role-taken-away.ts';

const found = (body: string): number =>
  roleTakenAway(readAccessPage('a.html', `<body>${body}</body>`)).length;

test.each([
  '<h2 role="none">Why</h2>',
  '<h3 role="presentation heading">Why</h3>',
  '<ul role="none"><li>A</li></ul>',
  '<ul><li role="none">A</li></ul>',
  '<main role="presentation"><p>A</p></main>',
  '<table role="none"><tr><th>A</th><td>1</td></tr></table>',
  '<table role="none"><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>',
  '<img role="none" alt="The square" src="a.png">',
])('%s no longer says what it is', (body) => {
  expect(found(body)).toBe(1);
});

test.each([
  '<h2>Why</h2>',
  '<ul role="list"><li>A</li></ul>',
  '<div role="none"><p>A</p></div>',
  '<table role="none"><tr><td>A</td><td>1</td></tr></table>',
  '<ul role="menu"><li role="none"><a role="menuitem" href="/">A</a></li></ul>',
  '<img role="none" alt="" src="a.png">',
  '<div hidden><h2 role="none">Why</h2></div>',
])('%s says nothing less than before', (body) => {
  expect(found(body)).toBe(0);
});
