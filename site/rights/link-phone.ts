import type { Recipient } from './request-data.ts';

/** A sentence with the telephone number in it as a link, so that it is called by a press. */
export function linkPhone(
  sentence: string,
  { phone, phoneAddress }: Pick<Recipient, 'phone' | 'phoneAddress'> = {},
): readonly (string | HTMLElement)[] {
  if (phone === undefined || phoneAddress === undefined) return [sentence];
  const [before = '', ...after] = sentence.split(phone);
  return [
    before,
    ...after.flatMap((text) => {
      const link = document.createElement('a');
      link.href = phoneAddress;
      link.textContent = phone;
      link.dir = 'ltr';
      return [link, text];
    }),
  ];
}
