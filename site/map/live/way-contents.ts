import { answerLines, type AnsweredPlace } from '../near/answer-list.ts';
import { reaches, usualReach } from '../near/reaches.ts';
import { tellMetres } from '../near/tell-near.ts';
import { createElement } from './element.ts';
import type { PanelContents } from './panel.ts';
import type { MapWords } from './words.ts';

/** What the panel of the way asks for. */
export interface WayEvents {
  /** The way begins where the cross is. */
  readonly onStart: () => void;
  /** The way goes on to where the cross is. */
  readonly onGo: () => void;
  /** The last point is taken away. */
  readonly onUndo: () => void;
  /** Another distance from the way is chosen. */
  readonly onReach: () => void;
  readonly onPrint: () => void;
  readonly onLeave: () => void;
}

/** The panel in which a way is drawn. It stays while the way grows, so that the focus stays on the button pressed. */
export interface WayPanel {
  readonly contents: PanelContents;
  /** Greatest distance from the way that is chosen, metres. */
  readonly within: () => number;
  readonly list: HTMLElement;
  /** Shows what is said of the way so far, and the places along it, if there is a way yet. */
  readonly show: (sentence: string, answered: readonly AnsweredPlace[] | undefined) => void;
}

/** Makes the panel of the way. */
export function createWayPanel(id: string, words: MapWords, events: WayEvents): WayPanel {
  const { sentences } = words;
  const button = (name: string, onClick: () => void): HTMLButtonElement => {
    const made = createElement('button', 'map-button', name);
    made.type = 'button';
    made.addEventListener('click', onClick);
    return made;
  };
  const buttons = createElement(
    'div',
    'live-map__buttons',
    button(sentences['way.start'], events.onStart),
    button(sentences['way.go'], events.onGo),
    button(sentences['way.undo'], events.onUndo),
  );
  const select = createElement(
    'select',
    'map-button',
    ...reaches.map((metres) => new Option(tellMetres(metres, words), String(metres), metres === usualReach)),
  );
  select.id = `${id}-reach`;
  select.value = String(usualReach);
  select.addEventListener('change', events.onReach);
  const label = createElement('label', '', sentences['along.within']);
  label.htmlFor = select.id;

  const how = createElement('p', '', sentences['way.how']);
  const said = createElement('p', 'live-map__said');
  const list = createElement('ol', 'live-map__answer');
  const print = button(sentences['near.print'], events.onPrint);
  said.hidden = list.hidden = print.hidden = true;
  return {
    contents: {
      heading: sentences['tools.way'],
      body: [how, buttons, createElement('div', 'live-map__reach', label, select), said, list, print],
      close: sentences['panel.close'],
      onLeave: events.onLeave,
    },
    within: () => Number(select.value),
    list,
    show(sentence, answered) {
      said.textContent = sentence;
      said.hidden = sentence === '';
      // Whoever has drawn a way knows how, and needs the room for the answer.
      how.hidden = answered !== undefined;
      list.replaceChildren(...answerLines(answered ?? [], words));
      list.hidden = print.hidden = answered === undefined || answered.length === 0;
    },
  };
}
