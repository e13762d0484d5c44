import { Parser } from 'htmlparser2';

/**
 * Kinds of relation whose parts are bytes that no reader of tables opens: pictures, embedded files, macros and settings
 * of printers (ECMA-376-1 15.2). What any other relation leads to may be read as markup, whatever its name is.
 */
const ofBytes =
  /\/(image|oleObject|package|vbaProject|printerSettings|thumbnail|audio|video|media|font|control)$/i;

/** Reads the relations of a workbook as the bytes of their parts pass by. */
export interface RelationReader {
  /** Takes the next bytes of one part of relations. */
  readonly take: (bytes: Uint8Array) => void;
  /** Names without folders, in small letters, of the parts that relations have led to so far. */
  readonly names: ReadonlySet<string>;
}

/** The name of a part without its folders, in small letters: no two readers join the folders alike. */
export const nameOfPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** Begins to read one part of relations. */
export function createRelationReader(): RelationReader {
  const names = new Set<string>();
  const decoder = new TextDecoder();
  const parser = new Parser(
    {
      onopentag(_, { Target: target, Type: type = '' }) {
        // The reader takes also what is said to lie elsewhere for a part of the workbook.
        if (target === undefined || ofBytes.test(type)) return;
        names.add(nameOfPart(decodedTarget(target)));
      },
    },
    { xmlMode: true },
  );
  return {
    names,
    take: (bytes) => {
      parser.write(decoder.decode(bytes, { stream: true }));
    },
  };
}

/** A target may be written as an address, `sheet%31.xml`; one that is not is a name as it stands. */
function decodedTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
