import { expect, test } from 'vitest';
import { requestOf } from '../../../site/facts/contact.ts';
import type { Municipality } from '../../../site/municipality/schema.ts';
import type { Controller } from '../../../site/register/model/register.ts';

const municipality = {
  rights: { email: 'registrator@exempel.example' },
  contact: { phone: '031-390 06 00', email: 'kommun@exempel.example' },
} as Municipality;
const board = { id: 'kultur', name: 'Kulturnämnden', kind: 'board' } as Controller;
const company = { ...board, kind: 'company', email: 'hej@bolaget.example' } as Controller;

test('a request about film can be telephoned where only an address for letters is stated for requests', () => {
  const { email, phone } = requestOf(board, municipality);
  expect([email, phone]).toEqual(['registrator@exempel.example', '031-390 06 00']);
  expect(requestOf(undefined, municipality).phone).toBe('031-390 06 00');
  expect(requestOf({ ...board, phone: '031-390 06 10' }, municipality).phone).toBe('031-390 06 10');
});

test('the first page of the municipality is no e-service', () => {
  const website = 'https://www.exempel.example';
  const { contact } = municipality;
  const request = requestOf(board, { ...municipality, rights: {}, contact: { ...contact, website } });
  expect([request.website, request.homepage]).toEqual([undefined, website]);
  expect(requestOf(board, { ...municipality, rights: {}, contact: { website } }).homepage).toBe(website);
  expect(requestOf(board, { ...municipality, rights: { website } }).website).toBe(website);
});

test('a company is not reached by the telephone of the municipality', () => {
  expect(requestOf(company, municipality).phone).toBeUndefined();
});
