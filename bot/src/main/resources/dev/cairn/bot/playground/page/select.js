// Draws a select menu, closed until pressed, for messages and modals alike.

import { el } from './dom.js';
import { drawEmoji } from './emoji.js';
import { openMenu } from './menu.js';

const STRING = 3;
const USER = 5;
const ROLE = 6;
const MENTIONABLE = 7;
const CHANNEL = 8;

export const SELECT_TYPES = [STRING, USER, ROLE, MENTIONABLE, CHANNEL];

/**
 * @param scene world and channel, for selects that list people or channels
 * @param chosen called with the values when they changed; may return a promise to wait for
 */
export function drawSelect(component, scene, chosen) {
  const options = optionsOf(component, scene);
  const limits = { min: component.min_values ?? 1, max: Math.min(component.max_values ?? 1, Math.max(options.length, 1)) };
  const value = el('span', { class: 'select-value' });
  const button = el(
    'button',
    { type: 'button', class: 'select', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', disabled: component.disabled, 'data-custom-id': component.custom_id },
    value,
    el('span', { class: 'select-arrow', 'aria-hidden': true }),
  );
  const label = component.placeholder ?? 'Make a selection';
  let values = defaultsOf(component, options);
  showValue(value, options, values, label);

  const done = async (picked) => {
    if (picked.length < limits.min || same(picked, values)) return;
    values = picked;
    showValue(value, options, values, label);
    button.setAttribute('aria-busy', 'true');
    await chosen(picked);
    button.removeAttribute('aria-busy');
  };
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-busy') === 'true') return;
    openMenu(button, { options, limits, chosen: values, label, done });
  });
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    button.click();
  });
  return button;
}

/** The values a select has before anybody touches it. */
export function startingValues(component, scene) {
  return defaultsOf(component, optionsOf(component, scene));
}

function optionsOf(component, scene) {
  const people = () => scene.world.peopleIn(scene.channel).map((person) => ({ value: person.id, label: person.name }));
  if (component.type === STRING) return component.options ?? [];
  if (component.type === USER || component.type === MENTIONABLE) return people();
  if (component.type !== CHANNEL) return [];
  const { server } = scene.world.channel(scene.channel) ?? {};
  return (server?.channels ?? []).map((channel) => ({ value: channel.id, label: `#${channel.name}` }));
}

function defaultsOf(component, options) {
  const known = new Set(options.map((option) => option.value));
  if (component.type === STRING) return options.filter((option) => option.default).map((option) => option.value);
  return (component.default_values ?? []).map((value) => value.id).filter((id) => known.has(id));
}

function showValue(node, options, values, placeholder) {
  const picked = options.filter((option) => values.includes(option.value));
  node.classList.toggle('empty', picked.length === 0);
  if (picked.length === 0) node.textContent = placeholder;
  else if (picked.length === 1) node.replaceChildren(...[drawEmoji(picked[0].emoji), picked[0].label].filter(Boolean));
  else node.replaceChildren(...picked.map((option) => el('span', { class: 'select-pick' }, option.label)));
}

function same(one, other) {
  return one.length === other.length && one.every((value) => other.includes(value));
}
