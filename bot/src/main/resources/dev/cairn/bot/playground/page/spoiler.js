// Covers a picture, a file or a container until someone asks to see it.

import { el } from './dom.js';

/** The node itself when it is not hidden. */
export function veil(hidden, node) {
  if (!hidden) return node;
  const button = el('button', { type: 'button', class: 'veil' }, 'Spoiler');
  const wrap = el('div', { class: 'veiled' }, node, button);
  node.inert = true;
  button.addEventListener('click', () => {
    node.inert = false;
    button.remove();
  });
  return wrap;
}
