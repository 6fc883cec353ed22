// The words at the beginning of every channel, which tell a newcomer what to do first.

import { el, fill } from './dom.js';
import { botAvatar } from './avatar.js';

/**
 * @param start runs /next, or null where there is no such command
 * @param browse shows all commands
 * @param fastForward plays three weeks, or null once it has
 */
export function drawWelcome(node, { channel, person, bot, start, browse, fastForward }) {
  const place = channel.server ? `Welcome to #${channel.name}` : `You and ${bot.name}`;
  const who = channel.server
    ? `You’re ${person.name}, in ${channel.server.name}. ${bot.name}’s replies are private unless you share them.`
    : `You’re ${person.name}. Only you and ${bot.name} see this.`;
  fill(
    node,
    botAvatar(),
    el('h2', {}, place),
    el('p', {}, who),
    el('p', {}, start && 'Start with ', start && el('code', {}, '/next'), start ? ', or type ' : 'Type ', el('kbd', {}, '/'), ' to see every command.'),
    el('p', { class: 'welcome-hint' }, 'The clock at the top skips ahead to reminders and days to come. Switch people in the sidebar.'),
    fastForward && el('p', { class: 'welcome-hint' }, 'Want to see a server full of life? Skip three weeks: a dozen people follow roadmaps, with groups, a challenge, a board and a library.'),
    el(
      'p',
      { class: 'welcome-actions' },
      start && el('button', { type: 'button', class: 'button button-primary', onclick: start }, 'Use /next'),
      el('button', { type: 'button', class: 'button button-secondary', onclick: browse }, 'Show all commands'),
      fastForward && el('button', { type: 'button', class: 'button button-secondary', onclick: fastForward }, 'Three weeks later'),
    ),
  );
}
