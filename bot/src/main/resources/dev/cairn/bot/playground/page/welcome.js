// The words at the beginning of every channel, which tell a newcomer what to do first.

import { el, fill } from './dom.js';
import { botAvatar } from './avatar.js';

/** @param start runs /next, or null where there is no such command; browse() shows all commands */
export function drawWelcome(node, { channel, person, bot, start, browse }) {
  const place = channel.server ? `Welcome to #${channel.name}` : `You and ${bot.name}`;
  const who = channel.server
    ? `You are ${person.name} in ${channel.server.name}. Cairn answers commands here; what is personal, only you see.`
    : `You are ${person.name}, writing with ${bot.name} alone.`;
  fill(
    node,
    botAvatar(),
    el('h2', {}, place),
    el('p', {}, who),
    el('p', {}, 'Type ', el('kbd', {}, '/'), ' to see what Cairn can do', start ? ', or start with ' : '.', start && el('code', {}, '/next'), start && '.'),
    el(
      'p',
      { class: 'welcome-actions' },
      start && el('button', { type: 'button', class: 'button button-primary', onclick: start }, 'Use /next'),
      el('button', { type: 'button', class: 'button button-secondary', onclick: browse }, 'Show all commands'),
    ),
  );
}
