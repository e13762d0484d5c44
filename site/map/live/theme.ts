import { currentDisplay, displayChanged } from '../../display/kept-display.ts';
import type { FlavorName } from '../style/flavors.ts';

const queries = {
  isDark: '(prefers-color-scheme: dark)',
  wantsContrast: '(prefers-contrast: more)',
  hasForcedColours: '(forced-colors: active)',
} as const;

/** What a visitor has asked of the system. */
export type Preferences = Readonly<Record<keyof typeof queries, boolean>>;

/** The look that suits what a visitor has asked for. */
export function flavorFor({ isDark, wantsContrast, hasForcedColours }: Preferences): FlavorName {
  if (wantsContrast || hasForcedColours) return isDark ? 'highContrastDark' : 'highContrast';
  return isDark ? 'dark' : 'light';
}

/** What the visitor asks for now: what was chosen on the page goes before what the system asks for. */
export function currentPreferences(): Preferences {
  const ask = (name: keyof Preferences): boolean => matchMedia(queries[name]).matches;
  const { theme } = currentDisplay();
  const isChosen = theme === 'light' || theme === 'dark';
  return {
    isDark: isChosen ? theme === 'dark' : ask('isDark'),
    wantsContrast: theme === 'contrast' || (!isChosen && ask('wantsContrast')),
    hasForcedColours: ask('hasForcedColours'),
  };
}

/** Tells when the visitor asks for something else, until the signal stops it. */
export function onPreferenceChange(listener: () => void, signal: AbortSignal): void {
  document.addEventListener(displayChanged, listener, { signal });
  for (const query of Object.values(queries))
    matchMedia(query).addEventListener('change', listener, { signal });
}
