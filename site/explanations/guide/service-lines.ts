import type { Register, Service } from '../../register/model/register.ts';
import { nameValue, textValue } from '../speaker.ts';
import { kronorValue, numberValue, when, withValue, type Answer } from './answer.ts';

type Answering = (service: Service, register: Register) => Answer;

/** The lines `<section>.<line>` about a service of home care. It has no place, and none is ever told. */
const answers: Readonly<Record<string, Answering>> = {
  'choice.name': ({ name }, { services }) =>
    services.length > 1 ? [] : withValue('service', name, nameValue),
  'choice.summary': ({ summary }) => withValue('text', summary, textValue),
  ...yesNo('choice.voluntary', ({ voluntary }) => voluntary),
  'choice.voluntary-yes-no': ({ voluntary }) => when(voluntary === true),
  'choice.alternative': ({ alternative }) => withValue('text', alternative, textValue),
  'choice.alternative-unknown': ({ alternative }) => when(alternative === undefined),

  'hours.agreed': ({ agreedHours }) => withValue('text', agreedHours, textValue),
  'hours.agreed-unknown': ({ agreedHours }) => when(agreedHours === undefined),
  ...yesNo('hours.off', ({ offOtherwise }) => offOtherwise),
  // Whole minutes, upwards: the sentence says that no look is longer.
  'hours.longest': ({ longestLook }) =>
    withValue('count', longestLook, (minutes) => numberValue(Math.ceil(minutes))),
  'hours.longest-unknown': ({ longestLook }) => when(longestLook === undefined),
  'hours.unscheduled': ({ unscheduled }) => withValue('text', unscheduled, textValue),
  'hours.unscheduled-unknown': ({ unscheduled }) => when(unscheduled === undefined),

  'film.live': (service) => when(isRecorded(service) === false),
  'film.live-nothing': (service) => when(isRecorded(service) === false),
  'film.recorded': (service) => when(isRecorded(service) === true),
  'film.viewing-unknown': (service) => when(isRecorded(service) === undefined),
  'film.retention': (service) =>
    isRecorded(service) === true
      ? withValue('retention', service.retention, (hours) => ({ type: 'retention', hours }))
      : [],
  'film.retention-unknown': (service) =>
    when(isRecorded(service) === true && service.retention === undefined),
  ...yesNo('film.blur', ({ blurPossible }) => blurPossible),
  'film.blur-yes-less': ({ blurPossible }) => when(blurPossible === true),

  'seen.seen': ({ seenBy }) => withValue('text', seenBy, textValue),
  'seen.seen-unknown': ({ seenBy }) => when(seenBy === undefined),
  'seen.controller': (service, register) =>
    withValue('controller', controllerName(service, register), nameValue),
  'seen.controller-unknown': (service, register) => when(controllerName(service, register) === undefined),
  'seen.decided': ({ decidedBy }) => withValue('role', decidedBy, nameValue),
  'seen.decided-unknown': ({ decidedBy }) => when(decidedBy === undefined),

  'stop.how': ({ howToStop }) => withValue('text', howToStop, textValue),
  'stop.how-unknown': ({ howToStop }) => when(howToStop === undefined),
  'stop.tell': ({ howToStop }) => when(howToStop === undefined),

  // The register holds the count of the whole municipality alone, and none that is small.
  'cost.count': ({ cameraCount }) => withValue('count', cameraCount, numberValue),
  'cost.count-unknown': ({ cameraCount }) => when(cameraCount === undefined),
  'cost.project': ({ costProject }) => withValue('amount', costProject, kronorValue),
  'cost.project-unknown': ({ costProject }) => when(costProject === undefined),
  'cost.month': ({ costPerCameraMonth }) => withValue('amount', costPerCameraMonth, kronorValue),
  'cost.month-unknown': ({ costPerCameraMonth }) => when(costPerCameraMonth === undefined),
  'cost.source': ({ costYear: year, costSource: source }) =>
    year === undefined || source === undefined
      ? []
      : [{ year: { type: 'year', year }, source: nameValue(source) }],
  'cost.source-only': ({ costYear, costSource }) =>
    costYear === undefined ? withValue('source', costSource, nameValue) : [],
  'cost.year': ({ costYear, costSource }) =>
    costSource === undefined ? withValue('year', costYear, (year) => ({ type: 'year', year })) : [],
  'cost.source-unknown': ({ costYear, costSource }) =>
    when(costYear === undefined && costSource === undefined),
};

/** Lines of easy read that say where to read what the register says in its own words, which are not easy. */
const reading: Readonly<Record<string, Answering>> = {
  'choice.more': ({ alternative }) => when(alternative !== undefined),
  'hours.more': ({ agreedHours, unscheduled }) => when((agreedHours ?? unscheduled) !== undefined),
  'seen.more': ({ seenBy, decidedBy }) => when((seenBy ?? decidedBy) !== undefined),
  'stop.more': ({ howToStop }) => when(howToStop !== undefined),
};

/** The sections of the guide to home care that tell of each service in turn. */
export const serviceSections: ReadonlySet<string> = new Set(
  [...Object.keys(answers), 'stop.change'].map((line) => line.split('.')[0]!),
);

/** What the register has to say of a service in a line `<section>.<line>`. Where there are several, each is named first. */
export function serviceAnswerOf(line: string, service: Service, register: Register): Answer {
  if (line.endsWith('.of'))
    return register.services.length > 1 ? withValue('service', service.name, nameValue) : [];
  return (answers[line] ?? reading[line])?.(service, register) ?? [{}];
}

function yesNo(line: string, read: (service: Service) => boolean | undefined): Record<string, Answering> {
  return {
    [`${line}-yes`]: (service) => when(read(service) === true),
    [`${line}-no`]: (service) => when(read(service) === false),
    [`${line}-unknown`]: (service) => when(read(service) === undefined),
  };
}

/** Whether film is kept; undefined where the register does not say. */
function isRecorded({ viewing, retention }: Service): boolean | undefined {
  if (viewing !== undefined) return viewing !== 'live';
  return retention === undefined ? undefined : retention > 0;
}

function controllerName(service: Service, { controllers }: Register): string | undefined {
  return controllers.find(({ id }) => id === service.controller)?.name;
}
