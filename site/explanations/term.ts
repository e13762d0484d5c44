import type glossary from '../../content/sv/glossary.json';

/** A hard word that `content/<lang>/glossary.json` explains: a key of it without its ending `.word` or `.meaning`. */
export type Term = keyof typeof glossary extends infer Key
  ? Key extends `${infer Name}.word`
    ? Name
    : never
  : never;
