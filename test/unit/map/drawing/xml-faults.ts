/** What is wrong with a text as XML without comments, entities of its own or CDATA; empty where it is well formed. */
export function xmlFaults(text: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const tag = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(\/?)>/y;
  let position = 0;
  while (position < text.length) {
    const next = text.indexOf('<', position);
    const content = text.slice(position, next === -1 ? undefined : next);
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(content)) faults.push(`bare & in ${content}`);
    if (next === -1) break;
    tag.lastIndex = next;
    const found = tag.exec(text);
    if (!found) return [...faults, `no tag at ${text.slice(next, next + 60)}`];
    const [all, isEnd, name = '', attributes = '', isEmpty] = found;
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, each]) => each);
    if (new Set(names).size < names.length) faults.push(`an attribute twice in ${all}`);
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attributes)) faults.push(`bare & in ${all}`);
    if (isEnd && open.pop() !== name) faults.push(`${all} closes something else`);
    if (!isEnd && !isEmpty) open.push(name);
    position = next + all.length;
  }
  return [...faults, ...open.map((name) => `<${name}> is open`)];
}

/** The ids in a text. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
}

/** The ids that a text refers to. */
export function referencesIn(text: string): string[] {
  const labelled = [...text.matchAll(/aria-(?:labelledby|describedby)="([^"]*)"/g)].flatMap(([, ids]) =>
    ids!.split(' '),
  );
  return [...labelled, ...[...text.matchAll(/(?:href="#|url\(#)([^")]*)/g)].map(([, id]) => id!)];
}
