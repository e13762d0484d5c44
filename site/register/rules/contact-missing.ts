import { hasContact } from '../../municipality/has-contact.ts';
import { settingsFile } from '../../municipality/read-settings.ts';
import type { Rule } from './rule.ts';

/** Settings without any way to reach the municipality: nobody could say what is not accessible (lagen 2018:1937, 13 §). */
export const contactMissing: Rule = ({ municipality }) =>
  municipality === undefined || hasContact(municipality.contact)
    ? []
    : [{ code: 'contact-missing', at: { file: settingsFile } }];
