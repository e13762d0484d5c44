import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestMailto, mailtoUrl } from '../../../site/rights/mailto.ts';

/** What an e-mail program reads out of an address, by RFC 6068. */
function opened(url: string): { to: string; subject: string; body: string } {
  const [, to = '', subject = '', body = ''] =
    /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/.exec(url) ?? [];
  return {
    to: decodeURIComponent(to),
    subject: decodeURIComponent(subject),
    body: decodeURIComponent(body),
  };
}

test('signs of Swedish, of Arabic and of addresses arrive as they were', () => {
  const url = mailtoUrl('kommun@exempel.example', 'Åsa & Örjan = 100 % "så"?', 'Rad ett\nRad två + سطر #3');
  expect(url).toMatch(/^[\x21-\x7e]+$/);
  expect(opened(url!)).toEqual({
    to: 'kommun@exempel.example',
    subject: 'Åsa & Örjan = 100 % "så"?',
    body: 'Rad ett\r\nRad två + سطر #3',
  });
});

test('a second address or a copy cannot be slipped in', () => {
  const url = mailtoUrl('a@b.example?bcc=x@y.example,z@y.example', 's&cc=x@y.example', 'b');
  expect(url).not.toMatch(/[?&](b?cc|to)=/);
  expect(url).not.toContain(',');
});

test('a letter that is too long for an address gives none', () => {
  expect(mailtoUrl('a@b.example', 's', 'å'.repeat(400))).toBeUndefined();
  expect(mailtoUrl('a@b.example', 's', 'å'.repeat(200))?.length).toBeLessThanOrEqual(longestMailto);
});

test('any text arrives as it was, in signs that are allowed in an address', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const url = mailtoUrl('a@b.example', subject, body);
      if (url === undefined) return;
      expect(url).toMatch(/^[\w\-.~%?=&:@]+$/);
      expect(opened(url)).toEqual({ to: 'a@b.example', subject, body: body.replace(/\r\n|\r|\n/g, '\r\n') });
    }),
  );
});
