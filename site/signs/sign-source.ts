import type { Place, Register } from '../register/model/register.ts';
import type { SignLanguages } from './sign-languages.ts';
import type { SignLayout, SignVersion } from './sign-layout.ts';

/** What a sign is made from. */
export interface SignSource {
  readonly place: Place;
  readonly register: Register;
  readonly layout: SignLayout;
  readonly version: SignVersion;
  readonly languages: SignLanguages;
  /** The whole address that the QR code leads to. */
  readonly address: string;
}
