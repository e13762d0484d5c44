import { z } from 'zod';
import { date, id, reference, text } from './field.ts';
import { cameraKinds } from './vocabulary.ts';

/** A camera. Everything that shows exactly where it hangs is internal (OSL 18:8) unless it is cleared. */
export const cameraSchema = z.object({
  /** Opaque id, e.g. `K014`. */
  id: id().meta({ class: 'internal', cell: 'id' }),
  place: reference().meta({ class: 'public', cell: 'reference' }),
  kind: z.enum(cameraKinds).optional().meta({ class: 'public', cell: 'code', vocabulary: 'cameraKind' }),
  masked: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  soundOff: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  /** Yes only where the secrecy check lets the exact position be published. */
  positionCleared: z.boolean().optional().meta({ class: 'internal', cell: 'yes-no' }),
  north: z.number().optional().meta({ class: 'internal', cell: 'coordinate' }),
  east: z.number().optional().meta({ class: 'internal', cell: 'coordinate' }),
  coordinateSystem: text().optional().meta({ class: 'internal', cell: 'text' }),
  /** Degrees clockwise from north. */
  bearing: z.number().min(0).max(360).optional().meta({ class: 'internal', cell: 'number' }),
  /** Metres above ground. */
  height: z.number().min(0).max(300).optional().meta({ class: 'internal', cell: 'number' }),
  model: text().optional().meta({ class: 'internal', cell: 'text' }),
  networkAddress: text().optional().meta({ class: 'internal', cell: 'text' }),
  installed: date().optional().meta({ class: 'internal', cell: 'date' }),
  note: text().optional().meta({ class: 'internal', cell: 'text' }),
});
/** A row of the table of cameras. */
export type CameraRow = z.output<typeof cameraSchema>;
