// Draws the names behind Discord's <@…>, <#…>, </…> and <t:…> marks.

import { el } from './dom.js';
import { wordInstant } from './clock.js';

/** @param scene has world, openCommand(name) and openChannel(id) */
export function drawUserMention(id, scene) {
  const name = scene.world.nameIn(scene.channel, id) ?? 'unknown-user';
  const menu = scene.world.person(id) ? { 'data-person': id, 'data-person-name': name } : {};
  return el('span', { class: 'mention', ...menu }, `@${name}`);
}

export function drawChannelMention(id, scene) {
  const channel = scene.world.channel(id);
  if (!channel) return el('span', { class: 'mention' }, '#unknown');
  return el('button', { type: 'button', class: 'mention', onclick: () => scene.openChannel(id) }, `#${channel.name}`);
}

export function drawCommandMention(name, scene) {
  return el('button', { type: 'button', class: 'mention', onclick: () => scene.openCommand(name) }, `/${name}`);
}

/** The moment in the reader's own zone, or null when there is no such moment. */
export function drawTimestamp(seconds, style = 'f') {
  const instant = new Date(Number(seconds) * 1000);
  if (Number.isNaN(instant.getTime())) return null;
  return el(
    'time',
    { datetime: instant.toISOString(), title: wordInstant(instant, 'F'), 'data-relative': style === 'R' },
    wordInstant(instant, style),
  );
}
