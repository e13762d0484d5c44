/** What the reader has asked for; empty words ask for nothing. */
export interface Question {
  readonly q: string;
  readonly kind: string;
  readonly controller: string;
  readonly purpose: string;
  readonly sound: boolean;
  readonly live: boolean;
}

/** Whether a question asks for anything. */
export function isAsking({ q, kind, controller, purpose, sound, live }: Question): boolean {
  return q.trim() !== '' || kind !== '' || controller !== '' || purpose !== '' || sound || live;
}

/** A question as the parameters of an address; nothing that was not asked stands in it. */
export function writeQuestion(question: Question): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    if (value === true) parameters.set(name, 'yes');
    else if (typeof value === 'string' && value.trim() !== '') parameters.set(name, value.trim());
  }
  return parameters;
}

/** The question in the parameters of an address. */
export function readQuestion(parameters: URLSearchParams): Question {
  const word = (name: string): string => parameters.get(name) ?? '';
  return {
    q: word('q'),
    kind: word('kind'),
    controller: word('controller'),
    purpose: word('purpose'),
    sound: word('sound') === 'yes',
    live: word('live') === 'yes',
  };
}
