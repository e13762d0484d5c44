/** What is known of a voice of the device. */
export interface Voice {
  /** Language tag; some devices write `sv_SE`. */
  readonly lang: string;
  /** Whether the device speaks by itself. Other voices send the text to somebody else. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** The voice of the device that speaks a language, its usual one first; none that sends the text away. */
export function chooseVoice<Of extends Voice>(voices: readonly Of[], lang: string): Of | undefined {
  const speaking = voices.filter(
    (voice) => voice.localService && voice.lang.split(/[-_]/)[0]?.toLowerCase() === lang.toLowerCase(),
  );
  return speaking.find((voice) => voice.default) ?? speaking[0];
}
