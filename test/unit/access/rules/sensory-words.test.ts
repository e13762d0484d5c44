import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { sensoryWords } from '../../../../scripts/access/rules/sensory-words.ts';

const found = (body: string, lang = 'sv'): readonly string[] =>
  sensoryWords(readAccessPage('a.html', `<html lang="${lang}"><body>${body}</body></html>`)).map(
    (each) => each.found,
  );

test.each([
  ['sv', 'Tryck på den runda knappen.', 'runda knappen'],
  ['sv', 'Tryck på den stora, gröna knappen.', 'gröna knappen'],
  ['sv', 'Den lilla röda rutan visar mer.', 'lilla röda rutan'],
  ['sv', 'Använd knappen till höger.', 'knappen till höger'],
  ['sv', 'Menyn som finns till vänster leder vidare.', 'Menyn som finns till vänster'],
  ['sv', 'Klicka till höger.', 'Klicka till höger'],
  ['sv', 'Välj i vänstermenyn.', 'vänstermenyn'],
  ['en', 'Press the green button.', 'the green button'],
  ['en', 'Use the big round icon, please.', 'the big round icon'],
  ['en', 'The button on the right sends it.', 'button on the right'],
  ['en', 'Press the button on the right.', 'button on the right'],
  ['en', 'Press the button on the right to send it.', 'button on the right'],
  ['en', 'The menu is on the left-hand side.', 'menu is on the left-hand side'],
  ['en', 'Click to the left', 'Click to the left'],
  ['fi', 'Paina vihreää painiketta.', 'vihreää painiketta'],
  ['fi', 'Paina oikealla olevaa painiketta.', 'oikealla olevaa painiketta'],
  ['fi', 'Valikko on vasemmassa reunassa.', 'Valikko on vasemmassa reunassa'],
  ['fi', 'Paina oikealla.', 'Paina oikealla'],
  ['ar', 'اضغط على الزر الأخضر.', 'الزر الأخضر'],
  ['ar', 'افتح القائمة على اليمين.', 'القائمة على اليمين'],
  ['ar', 'اضغط على اليسار.', 'اضغط على اليسار'],
])('%s: %s', (lang, text, phrase) => {
  expect(found(`<p>${text}</p>`, lang)).toEqual([phrase]);
});

test.each([
  ['sv', 'Kameran till höger om entrén filmar torget.'],
  ['sv', 'Tryck på knappen. Till höger står kameran.'],
  ['sv', 'Den gröna kameran filmar fältet.'],
  ['sv', 'Stora knappar och länkar går lättare att träffa.'],
  ['sv', 'Tryck på den gröna knappen Skicka.'],
  ['sv', 'Tryck på den gröna knappen ”Skicka”.'],
  ['sv', 'Klicka på länken ovan, eller på knappen nedan.'],
  ['sv', 'Med höger musknapp väljer du länken.'],
  ['sv', 'The green button'],
  ['en', 'The camera on the right of the door records the square.'],
  ['en', 'Follow the link to the right page.'],
  ['en', 'Press the right button in time.'],
  ['en', 'Press the left mouse button.'],
  ['en', 'Large buttons are easier to hit.'],
  ['en', 'Press the green button Send.'],
  ['en', 'Read the text above the button.'],
  ['fi', 'Kamera on oven oikealla puolella.'],
  ['fi', 'Paina oikealla hiiren painikkeella.'],
  ['fi', 'Paina vihreää painiketta ”Lähetä”.'],
  ['ar', 'الكاميرا على اليمين من الباب.'],
  ['ar', 'اضغط على الزر «إرسال».'],
  ['so', 'Den gröna knappen'],
])('%s: %s Nothing is told only by how it looks', (lang, text) => {
  expect(found(`<p>${text}</p>`, lang)).toEqual([]);
});

test.each([
  ['over elements inside a text', '<p>Tryck på den <b>gröna</b> <i>knappen</i>.</p>', 1],
  ['with the name in an element', '<p>Tryck på den gröna knappen <b>Skicka</b>.</p>', 0],
  ['in several texts', '<p>Den gröna knappen.</p><ul><li>Den röda knappen.</li></ul>', 2],
  ['in a text of another language', '<p lang="en">Press the green button.</p>', 1],
  ['where nobody reads', '<script>// den gröna knappen</script>', 0],
  ['in what is hidden', '<p hidden>Tryck på den gröna knappen.</p>', 0],
  ['in a part that is hidden', '<p>Tryck <span hidden>på den gröna knappen</span>.</p>', 0],
])('a phrase is read %s', (_, body, times) => {
  expect(found(body)).toHaveLength(times);
});
