import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place, Register } from '../../site/register/model/register.ts';
import { drawPage } from '../../site/signs/draw-page.ts';
import { fitSign, signDrawings, SignTooFullError, type FittedSign } from '../../site/signs/fit-sign.ts';
import { languagesName, type SignLanguages } from '../../site/signs/sign-languages.ts';
import { signLayouts, type LayoutName, type SignVersion } from '../../site/signs/sign-layout.ts';
import { signSheet } from '../../site/signs/sign-sheet.ts';
import { signAddress } from '../../site/signs/sign-state.ts';
import { withPrintBoxes } from './print-boxes.ts';
import type { Printer } from './print-page.ts';
import { rasterize } from '../../site/signs/rasterize.ts';
import type { SignFormat, SignRequest } from './read-request.ts';

/** What came of the signs of a place. */
export interface WrittenSigns {
  readonly place: Place;
  readonly files: readonly string[];
  /** Names of signs whose words have no room. */
  readonly tooFull: readonly string[];
}

/** Writes the signs of places one after another, and tells of each when it is done. */
export async function* writeSigns(
  places: readonly Place[],
  register: Register,
  portal: string,
  request: SignRequest,
  printer: () => Promise<Printer>,
): AsyncGenerator<WrittenSigns> {
  await mkdir(request.output, { recursive: true });
  for (const place of places) {
    const files: string[] = [];
    const tooFull: string[] = [];
    for (const { layout, version, languages } of combinationsOf(register, request)) {
      const name = `${place.id}-${layout}-${version}-${languagesName(languages)}`;
      try {
        const sign = await fitSign({
          place,
          register,
          layout: signLayouts[layout],
          version,
          languages,
          address: signAddress(portal, place.id),
        });
        for (const format of request.formats) {
          const path = join(request.output, `${name}.${format}`);
          await writeFile(path, await toFormat(sign, format, name, request, printer));
          files.push(path);
        }
      } catch (error) {
        if (!(error instanceof SignTooFullError)) throw error;
        tooFull.push(name);
      }
    }
    yield { place, files, tooFull };
  }
}

interface Combination {
  readonly layout: LayoutName;
  readonly version: SignVersion;
  readonly languages: SignLanguages;
}

function combinationsOf({ municipality }: Register, request: SignRequest): readonly Combination[] {
  const first = municipality.languages[0]!;
  return request.layouts.flatMap((layout) =>
    request.versions.flatMap((version) =>
      request.seconds.map((second) => ({
        layout,
        version,
        languages: second === undefined || second === first ? [first] : ([first, second] as const),
      })),
    ),
  );
}

async function toFormat(
  { svg, scale, source }: FittedSign,
  format: SignFormat,
  title: string,
  { hasMarks }: SignRequest,
  printer: () => Promise<Printer>,
): Promise<string | Buffer> {
  if (format === 'svg') return svg;
  if (format === 'png') return rasterize(svg);
  const { layout, address, languages } = source;
  const sheet = { width: layout.width, height: layout.height, address, drawings: signDrawings() };
  const html = drawPage(signSheet(source, scale), sheet, { title, lang: languages[0], hasMarks });
  const pdf = await (await printer()).print(html);
  return hasMarks ? withPrintBoxes(pdf, layout) : pdf;
}
