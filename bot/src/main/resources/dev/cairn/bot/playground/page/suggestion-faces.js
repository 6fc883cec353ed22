// Draws what stands in the list above the input: a command, an option, a choice.

import { el } from './dom.js';
import { botAvatar } from './avatar.js';

const SHOWN_OPTIONS = 4;

export function commandFace(entry) {
  const shown = entry.options.slice(0, SHOWN_OPTIONS).map((option) => el('span', { class: option.required ? 'option-tag needed' : 'option-tag' }, option.name));
  const more = entry.options.length - shown.length;
  return [
    botAvatar(),
    el(
      'span',
      { class: 'suggestion-text' },
      el('span', { class: 'suggestion-name' }, `/${entry.name}`, ' ', shown, more > 0 && el('span', { class: 'option-tag' }, `+${more}`)),
      el('span', { class: 'suggestion-about' }, entry.description),
    ),
  ];
}

export function optionFace(option) {
  return [el('span', { class: 'suggestion-text' }, el('span', { class: 'suggestion-name' }, option.name), el('span', { class: 'suggestion-about' }, option.description))];
}

export function choiceFace(choice) {
  return [el('span', { class: 'suggestion-text' }, el('span', { class: 'choice-name' }, choice.name))];
}

export function optionHead(option) {
  return [el('strong', {}, option.name), ' ', option.description, option.required ? '' : el('span', { class: 'optional-mark' }, ' (optional)')];
}
