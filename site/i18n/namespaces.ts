/**
 * The files of words that only those who keep the register read: template, check, reports and commands.
 * They are in editor languages; every other file of `content/<lang>/` is of the portal and in all languages.
 */
export const editorNamespaces = [
  'bench',
  'check-access',
  'check-words',
  'columns',
  'console',
  'issues',
  'report',
] as const;

/** The namespaces that a language has words in, of those that the first language has. */
export function namespacesOf(all: readonly string[], isEditor: boolean): readonly string[] {
  return isEditor ? all : all.filter((name) => !editorNamespaces.some((editor) => editor === name));
}
