/** What the tests use of n3, which has no types of its own. */
declare module 'n3' {
  interface Term {
    readonly value: string;
  }
  export type Quad = object;
  export class Parser {
    parse(text: string): Quad[];
  }
  export class Store {
    constructor(quads?: readonly Quad[]);
    addQuad(quad: Quad): void;
    getQuads(subject: unknown, predicate: unknown, object: unknown, graph: unknown): Quad[];
    getSubjects(predicate: unknown, object: unknown, graph: unknown): Term[];
    getObjects(subject: unknown, predicate: unknown, graph: unknown): Term[];
  }
}
