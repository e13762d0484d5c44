import { accentColours } from '../municipality/check-colours.ts';
import { readMunicipality } from '../municipality/read-municipality.ts';

/** Where the municipality's own colours stand in a style sheet of the portal. */
const place = '@municipality-colours;';

/**
 * Fills the municipality's own colours into a style sheet that has a place for them, for the tokens.
 * @returns undefined for any other style sheet, and where the settings have no colours: that is for the check to say.
 */
export async function fillColours(css: string, municipalityFolder: string): Promise<string | undefined> {
  if (!css.includes(place)) return undefined;
  const { municipality } = await readMunicipality(municipalityFolder);
  if (municipality === undefined) return undefined;
  const { light, dark } = accentColours(municipality);
  return css.replace(place, `:root { --accent-light: ${light}; --accent-dark: ${dark}; }`);
}
