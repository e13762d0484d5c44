import { defineConfig } from 'html-validate';

/**
 * What html-validate looks for in a built page. The presets hold the rules of the HTML standard and of accessible
 * markup; every departure from them has its reason here.
 */
export const htmlRules = defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The bytes are Astro's; these concern how somebody would write by hand and mean the same to every browser.
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // The standard allows an ampersand that cannot begin a character reference.
    'no-raw-characters': ['error', { relaxed: true }],
    // The standard allows ids that begin with a digit, and cameras have such names in municipal registers.
    'valid-id': ['error', { relaxed: true }],
    // Integrity guards files of other hosts; check-links refuses those altogether.
    'require-sri': 'off',
    // Advice for lists of search results; a title here has to name the place, the page and the municipality.
    'long-title': 'off',
    // Boxes that answer one question together share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Telephone numbers stand as the municipality wrote them, so that they can be copied.
    'tel-non-breaking': 'off',
  },
});
