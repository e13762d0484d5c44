/** A sentence with the telephone number in it as a link, so that it is called by a press. */
export function linkPhone(sentence: string, phone: string | undefined): readonly (string | HTMLElement)[] {
  const [before = '', ...after] = phone === undefined ? [sentence] : sentence.split(phone);
  return [
    before,
    ...after.flatMap((text) => {
      const link = document.createElement('a');
      link.href = `tel:${phone!.replace(/[^\d+]/g, '')}`;
      link.textContent = phone!;
      link.dir = 'ltr';
      return [link, text];
    }),
  ];
}
