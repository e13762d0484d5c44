import { keyInTense } from '../../explanations/tense.ts';
import type { NearPlace } from '../near/near-places.ts';
import { tellNear, tellRoughness } from '../near/tell-near.ts';
import { createElement } from './element.ts';
import type { PanelContents } from './panel.ts';
import type { MapPlace } from './read-places.ts';
import { countSentence, fillSentence } from './sentence.ts';
import type { MapSentence, MapWords } from './words.ts';

/** The language of the names of places, where it is not that of the page. */
export function nameLanguage({
  lang,
  registerLang,
}: Pick<MapWords, 'lang' | 'registerLang'>): string | undefined {
  return lang === registerLang ? undefined : registerLang;
}

/** What applies to a place: what it is, why it is watched, how long footage is kept, and the way to its page. */
export function placeContents(place: MapPlace, words: MapWords): PanelContents {
  const { sentences } = words;
  const list = createElement('dl', 'live-map__facts');
  for (const [question, answer] of [
    [sentences['panel.what'], place.what],
    [questionInTense('panel.why', place, words), place.why],
    [questionInTense('panel.kept', place, words), place.kept],
  ] as const) {
    if (answer === undefined) continue;
    list.append(createElement('dt', '', question), createElement('dd', '', answer));
  }
  const body: Node[] = [];
  if (place.statusLabel !== undefined)
    body.push(createElement('p', '', createElement('span', 'tag', place.statusLabel)));
  body.push(list);
  if (place.url !== undefined) {
    const link = createElement('a', '', fillSentence(sentences['panel.read'], { place: place.name }));
    link.href = place.url;
    body.push(createElement('p', '', link));
  }
  return { heading: place.name, lang: nameLanguage(words), body, close: sentences['panel.close'] };
}

/** A question about what the cameras do, in the tense of the place. */
export function questionInTense(
  question: 'panel.why' | 'panel.kept',
  { status }: Pick<MapPlace, 'status'>,
  { sentences }: Pick<MapWords, 'sentences'>,
): string {
  const isSentence = (key: string): key is MapSentence => Object.hasOwn(sentences, key);
  return sentences[keyInTense<MapSentence>(question, status, isSentence)];
}

/** The places that a number on the map stands for, a button each. */
export function clusterContents(
  places: readonly MapPlace[],
  words: MapWords,
  onChoose: (id: string) => void,
): PanelContents {
  const { sentences, counts, lang } = words;
  return {
    heading: countSentence(counts['cluster.heading'], lang, places.length),
    body: [
      createElement('ul', 'live-map__choices', ...places.map((place) => choice(place, words, onChoose))),
    ],
    close: sentences['panel.close'],
  };
}

/** The places nearest to the visitor, a button each with how far it is. */
export function nearContents(
  heading: string,
  near: readonly NearPlace<MapPlace>[],
  words: MapWords,
  onChoose: (id: string) => void,
): PanelContents {
  const items = near.map((each) => {
    const item = choice(each.place, words, onChoose);
    item.append(createElement('p', '', tellNear(each, words)));
    const roughness = tellRoughness(each.place, words);
    if (roughness !== undefined) item.append(createElement('p', 'quiet', roughness));
    return item;
  });
  return {
    heading,
    body: [createElement('ol', 'live-map__choices', ...items)],
    close: words.sentences['panel.close'],
  };
}

/** The promise about the visitor's position, which is read before the browser asks, and the button that asks. */
export function promiseContents({ sentences }: MapWords, onAsk: () => void): PanelContents {
  const button = createElement('button', 'map-button', sentences['here.ask']);
  button.type = 'button';
  button.addEventListener('click', onAsk);
  return {
    heading: sentences['tools.here'],
    body: [createElement('p', '', sentences['here.promise']), button],
    close: sentences['panel.close'],
  };
}

/** The keys of the map. */
export function helpContents({ sentences }: MapWords): PanelContents {
  const keys = ['move', 'zoom', 'home', 'list', 'enter', 'escape', 'way', 'help'] as const;
  return {
    heading: sentences['help.heading'],
    body: [
      createElement(
        'ul',
        'live-map__keys',
        ...keys.map((key) => createElement('li', '', sentences[`help.${key}`])),
      ),
    ],
    close: sentences['help.close'],
  };
}

function choice(place: MapPlace, words: MapWords, onChoose: (id: string) => void): HTMLLIElement {
  const button = createElement('button', 'map-button', place.name);
  button.type = 'button';
  const lang = nameLanguage(words);
  if (lang !== undefined) button.lang = lang;
  button.addEventListener('click', () => {
    onChoose(place.id);
  });
  const item = createElement('li', '', button);
  if (place.statusLabel !== undefined) item.append(createElement('span', 'tag', place.statusLabel));
  return item;
}
