// Draws a modal's text input, one line or several, with its count of characters.

import { el } from './dom.js';

const PARAGRAPH = 2;
const DISCORDS_LIMIT = 4000;

/** {node, control, value(), problem(required)}; lengths count characters as Discord does, in UTF-16 units. */
export function drawTextField(component) {
  const max = component.max_length ?? DISCORDS_LIMIT;
  const several = component.style === PARAGRAPH;
  const control = el(several ? 'textarea' : 'input', {
    class: 'text-field',
    type: several ? null : 'text',
    rows: several ? 5 : null,
    maxlength: max,
    placeholder: component.placeholder,
    autocomplete: 'off',
    'data-custom-id': component.custom_id,
  });
  control.value = component.value ?? '';
  const count = el('span', { class: 'text-count', 'aria-hidden': true });
  const showCount = () => {
    count.textContent = `${control.value.length}/${max}`;
  };
  control.addEventListener('input', showCount);
  showCount();
  return {
    node: el('div', { class: 'text-field-frame' }, control, component.max_length && count),
    control,
    value: () => control.value,
    problem: (required) => problemWith(control.value, required, component.min_length ?? 0),
  };
}

function problemWith(text, required, min) {
  if (required && text.trim() === '') return 'Write something here.';
  if (text !== '' && text.length < min) return `Write at least ${min} characters.`;
  return null;
}
