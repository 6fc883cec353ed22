// Draws a button of a message and keeps it busy until its press is answered.

import { el } from './dom.js';
import { drawEmoji } from './emoji.js';
import { webAddress } from './address.js';

const LINK = 5;
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** @param scene press(customId) sends the press and resolves when it is answered */
export function drawButton(component, scene) {
  const face = el('span', { class: 'button-face' }, drawEmoji(component.emoji), component.label && el('span', {}, component.label));
  return component.style === LINK ? linkButton(component, face) : pressButton(component, face, scene);
}

function linkButton(component, face) {
  const href = webAddress(component.url);
  if (!href || component.disabled) return el('button', { type: 'button', class: 'button button-secondary', disabled: true }, face);
  face.append(el('span', { class: 'button-away', 'aria-hidden': true }, '↗'));
  return el(
    'a',
    { class: 'button button-secondary', href, target: '_blank', rel: 'noopener noreferrer', title: href },
    face,
    el('span', { class: 'visually-hidden' }, ' (opens in a new tab)'),
  );
}

function pressButton(component, face, scene) {
  const style = STYLES[component.style] ?? 'secondary';
  const button = el(
    'button',
    {
      type: 'button',
      class: `button button-${style}`,
      disabled: component.disabled,
      'data-custom-id': component.custom_id,
      'aria-label': component.label ? null : (component.emoji?.name ?? 'button'),
    },
    face,
    el('span', { class: 'button-dots', 'aria-hidden': true }, el('i'), el('i'), el('i')),
  );
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    await scene.press(component.custom_id);
    button.removeAttribute('aria-busy');
  });
  return button;
}
