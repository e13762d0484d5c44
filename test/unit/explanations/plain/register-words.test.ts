import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('a company that handles the film', () => {
  const seen = (processor: string) => told('seen', { place: { processor } }).join(' ');

  test('is named, said not to be there, or said not to be stated', () => {
    expect(seen('Exempelvakt AB')).toContain('Exempelvakt AB sköter kamerorna åt den som ansvarar.');
    expect(seen('')).toContain('Registret anger inte om ett annat företag sköter kamerorna.');
    for (const nobody of ['Ingen', 'nej', 'Nobody', 'Ingen.'])
      expect(seen(nobody)).toContain('Inget annat företag sköter kamerorna.');
  });
});

describe('the table of cameras', () => {
  const cameras = [
    { kind: 'panning', masked: 'ja', soundOff: 'ja' },
    { kind: 'fixed', masked: 'nej', soundOff: 'nej' },
  ];

  test('tells how many turn, are masked and have the sound off', () => {
    const how = told('how', { place: { sound: 'recorded', masked: 'ja' }, cameras }).join(' ');
    expect(how).toContain('1 kamera kan vridas eller zooma på avstånd.');
    expect(how).toContain('Delar av bilden är täckta så att de inte går att se. Det gäller 1 av 2 kameror.');
    expect(how).toContain('På 1 av 2 kameror är ljudet avstängt.');
  });

  test('does not take a dome for a camera that turns', () => {
    const how = (place = {}) => told('how', { place, cameras: [{ kind: 'dome' }] }).join(' ');
    expect(how()).toContain('Registret anger inte om kamerorna kan vridas.');
    expect(how({ technologies: 'none' })).toContain('Kamerorna kan inte vridas.');
    expect(how({ technologies: 'panning' })).not.toContain('Registret anger inte om kamerorna kan vridas.');
  });
});

describe('how long film is kept', () => {
  const kept = (retention: string) => told('kept', { place: { retention } });

  test.each([
    ['24', 'Filmen sparas i 1 dygn (24 timmar). Sedan raderas den.', 'tisdag'],
    ['72', 'Filmen sparas i 3 dygn (72 timmar). Sedan raderas den.', 'torsdag'],
    ['144', 'Filmen sparas i 6 dygn. Sedan raderas den.', 'söndag'],
    ['336', 'Filmen sparas i 14 dygn. Sedan raderas den.', 'Det är 2 veckor.'],
    ['720', 'Filmen sparas i 30 dygn. Sedan raderas den.', 'Det är ungefär 1 månad.'],
  ])('%s hours are told in days with what they come to', (hours, sentence, meaning) => {
    expect(kept(hours)[0]).toBe(sentence);
    expect(kept(hours)[1]).toContain(meaning);
  });

  test('hours that are no whole days are told as they are', () => {
    expect(kept('36')[0]).toBe('Filmen sparas i 36 timmar. Sedan raderas den.');
    expect(kept('36')[1]).toContain('Vill du ha film?');
  });
});

describe('settings of the municipality', () => {
  const rights = {
    phone: '031-1',
    email: 'reg@a.example',
    postalAddress: 'Box 1',
    website: 'https://a.example',
  };

  test('tell where requests are received, and of a company its own ways', () => {
    const settings = { rights };
    const own = { controller: { kind: 'board', phone: '031-2' }, settings };
    expect(told('rights', own)).toEqual(
      expect.arrayContaining([
        'Du kan ringa 031-1.',
        'Du kan mejla reg@a.example.',
        'Du kan skriva till Box 1.',
        'Du kan använda e-tjänsten: https://a.example.',
      ]),
    );
    const ofCompany = told('rights', { controller: { kind: 'company', phone: '031-2' }, settings });
    expect(ofCompany).toContain('Du kan ringa 031-2.');
    expect(ofCompany).not.toContain('Du kan ringa 031-1.');
  });

  test('call the first page of the municipality what it is', () => {
    const settings = { contact: { phone: '031-1', website: 'https://a.example' } };
    expect(told('rights', { settings })).toContain('Kommunens webbplats är https://a.example.');
    expect(told('rights', { settings }).join(' ')).not.toContain('e-tjänst');
  });

  test('tell where people with a protected identity can come', () => {
    const settings = { protectedIdentity: { visitingAddress: 'Torget 1' } };
    expect(told('contact', { settings })).toContain(
      'Har du skyddad identitet kan du också komma hit: Torget 1',
    );
  });

  test('tell every way to the data protection officer and to the authority', () => {
    const settings = {
      dataProtectionOfficer: {
        postalAddress: 'Box 2',
        visitingAddress: 'Torget 2',
        website: 'https://b.example',
      },
      supervisoryAuthority: { phone: '08-1', email: 'imy@a.example' },
    };
    expect(told('contact', { settings }).join(' ')).toMatch(/Box 2.*Torget 2.*https:\/\/b\.example/u);
    expect(told('complaint', { settings }).join(' ')).toMatch(/08-1.*imy@a\.example/u);
  });
});

test('purposes that begin alike are told together', () => {
  const why = (purposes: string) => told('why', { place: { purposes } })[0];
  expect(why('prevent-violence')).toBe('Kamerorna finns för att förebygga våld.');
  expect(why('prevent-theft, prevent-damage')).toBe(
    'Kamerorna finns för att förebygga stölder och skadegörelse.',
  );
  expect(why('prevent-theft, prevent-damage, public-order')).toBe(
    'Kamerorna finns för att förebygga stölder och skadegörelse samt hålla ordning.',
  );
});

test('a time is written as the language writes it', () => {
  const of = { place: { hours: 'mån–fre 22–06' } };
  expect(told('when', of)[0]).toContain('klockan 22.00–06.00');
  expect(told('when', of, 'en')[0]).toContain('22:00–06:00');
});
