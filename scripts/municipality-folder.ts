/** The municipality folder of the repository, an invented municipality. */
export const defaultFolder = 'data/exempelkoping';

/** The municipality folder to work on: as stated, as the environment says, or the invented one. */
export function municipalityFolder(stated?: string): string {
  return stated ?? process.env['INSYN_MUNICIPALITY'] ?? defaultFolder;
}
