// Draws the round picture of a person or of the bot, made of a colour and a letter.

import { el } from './dom.js';

export function botAvatar() {
  return el('span', { class: 'avatar avatar-bot', 'aria-hidden': true });
}

export function personAvatar(person) {
  const node = el('span', { class: 'avatar', 'aria-hidden': true }, initials(person?.name ?? '?'));
  const colour = asHex(person?.color);
  if (colour) {
    node.style.setProperty('--avatar', colour);
    node.style.setProperty('--avatar-text', isLight(colour) ? '#000' : '#fff');
  }
  return node;
}

export function initials(name) {
  return name.split(/\s+/).map((word) => [...word][0] ?? '').join('').slice(0, 3).toUpperCase();
}

/** A colour given as Discord's number or as #rrggbb, in CSS form, or null. */
export function asHex(colour) {
  if (Number.isInteger(colour)) return `#${colour.toString(16).padStart(6, '0')}`;
  return /^#[0-9a-f]{6}$/i.test(colour ?? '') ? colour : null;
}

function isLight(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18;
}
