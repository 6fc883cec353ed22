// Draws an emoji object: the character itself, or the name of a custom one, whose picture lives at Discord.

import { el } from './dom.js';

export function drawEmoji(emoji) {
  if (!emoji?.name) return null;
  return el('span', { class: 'emoji', 'aria-hidden': true }, emoji.id ? `:${emoji.name}:` : emoji.name);
}
