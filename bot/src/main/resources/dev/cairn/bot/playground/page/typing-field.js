// Makes a field of the input line: one that suggestions belong to and that browsers leave uncorrected.

import { el } from './dom.js';

export function typingField(label, attributes) {
  return el('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    ...attributes,
  });
}
