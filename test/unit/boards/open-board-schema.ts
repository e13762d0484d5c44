import { z } from 'zod';

/*
 * Open Board Format 0.1 (https://www.openboardformat.org/docs), as far as a file without links to the web uses it.
 * Strict: what the format does not know must begin with `ext_`, and ours has nothing of that.
 */
const text = z.string().min(1);
const colour = z.string().regex(/^rgba?\(\d{1,3}, \d{1,3}, \d{1,3}(?:, [\d.]+)?\)$/);
const license = z.strictObject({
  type: z.enum(['CC By', 'CC By-SA', 'CC By-NC', 'CC By-NC-SA', 'public domain', 'private']),
  copyright_notice_url: z.url(),
  source_url: z.url().optional(),
  author_name: text,
  author_url: z.url().optional(),
  author_email: z.email().optional(),
});
const button = z.strictObject({
  id: text,
  label: text,
  vocalization: text.optional(),
  image_id: text.optional(),
  sound_id: text.optional(),
  border_color: colour.optional(),
  background_color: colour.optional(),
  load_board: z.strictObject({ path: z.string().endsWith('.obf') }).optional(),
  action: z.string().regex(/^[:+]/).optional(),
});
const inPackage = z.string().regex(/^[\w-]+(?:\/[\w-]+)*\.\w+$/);
const image = z
  .strictObject({
    id: text,
    width: z.int().positive(),
    height: z.int().positive(),
    content_type: z.string().regex(/^image\/.+$/),
    data: z
      .string()
      .regex(/^data:image\/.+;base64,[A-Za-z0-9+/]+=*$/)
      .optional(),
    path: inPackage.optional(),
    license,
  })
  .refine(({ data, path }) => (data ?? path) !== undefined, 'A picture is nowhere.');

/** One board, `.obf`. What refers to something refers to what is there. */
export const openBoardSchema = z
  .strictObject({
    format: z.literal('open-board-0.1'),
    id: text,
    locale: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/),
    name: text,
    description_html: text,
    license,
    grid: z.strictObject({
      rows: z.int().min(1).max(20),
      columns: z.int().min(1).max(20),
      order: z.array(z.array(text.nullable())),
    }),
    buttons: z.array(button).min(1),
    images: z.array(image),
    sounds: z.array(z.never()),
  })
  .superRefine(({ grid: { rows, columns, order }, buttons, images }, context) => {
    const fault = (message: string): void => {
      context.addIssue({ code: 'custom', message });
    };
    if (order.length !== rows || order.some((row) => row.length !== columns))
      fault('The grid has other sides.');
    const cells = order.flat().filter((cell) => cell !== null);
    const ids = buttons.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) fault('Two buttons have the same id.');
    if (cells.toSorted().join() !== ids.toSorted().join()) fault('The grid has other buttons.');
    const drawn = new Set(images.map(({ id }) => id));
    if (drawn.size !== images.length) fault('Two pictures have the same id.');
    for (const { image_id: wanted } of buttons)
      if (wanted !== undefined && !drawn.has(wanted)) fault(`There is no picture ${wanted}.`);
  });

const paths = z.record(text, inPackage);

/** What a package, `.obz`, says of its files. */
export const manifestSchema = z.strictObject({
  format: z.literal('open-board-0.1'),
  root: z.string().endsWith('.obf'),
  paths: z.strictObject({ boards: paths, images: paths, sounds: paths }),
});
