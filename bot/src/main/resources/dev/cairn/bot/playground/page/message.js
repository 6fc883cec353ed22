// Draws one message with its header, its components and what is said beneath it.

import { el } from './dom.js';
import { appsButton } from './apps-menu.js';
import { botAvatar, personAvatar } from './avatar.js';
import { wordInstant, wordMessageTime } from './clock.js';
import { drawComponents } from './components.js';
import { drawMarkdown } from './markdown.js';
import { drawAttachment } from './media.js';

const COMPONENTS_V2 = 1 << 15;

/**
 * @param message as the stand-in gives it
 * @param scene what components.js needs, and dismiss()
 * @param quoted the message this one answers, or null
 */
export function drawMessage(message, scene, quoted = null) {
  const time = new Date(message.timestamp);
  const { id, name, bot } = message.author;
  const author = { id, bot, name: scene.world.nameIn(message.channel, id) ?? name };
  const body = el('div', { class: 'message-body' }, authorLine(author, time), contentOf(message, scene));
  if (message.edited) body.append(el('span', { class: 'edited' }, '(edited)'));
  body.append(el('p', { class: 'message-failure', role: 'alert', hidden: true }));
  if (message.ephemeral) body.append(ephemeralLine(scene.dismiss));
  const node = frame(message.ephemeral, [
    usedLine(message.interaction, scene.world) ?? replyLine(quoted),
    bot ? botAvatar() : withMenu(personAvatar(scene.world.person(id)), author),
    body,
    !message.ephemeral && appsButton(),
  ]);
  if (!message.ephemeral) node.dataset.message = message.id;
  return node;
}

/** What stands in a message's place before it comes, or after it failed to. */
export function drawPlaceholder({ name, person, ephemeral, words, failed, time }, scene) {
  const line = el('p', { class: failed ? 'placeholder-failed' : 'placeholder' }, failed ? null : dots(), words);
  const body = el('div', { class: 'message-body' }, authorLine({ name: scene.world.bot.name, bot: true }, time), line);
  if (failed) body.append(ephemeralLine(scene.dismiss));
  return frame(ephemeral || failed, [name && usedLine({ name, person }, scene.world), botAvatar(), body]);
}

function frame(ephemeral, parts) {
  return el('li', { class: ephemeral ? 'message ephemeral' : 'message', tabindex: -1 }, parts);
}

/** A right click on the node opens what apps offer for this person. */
function withMenu(node, { id, name }) {
  Object.assign(node.dataset, { person: id, personName: name });
  return node;
}

function usedLine(interaction, world) {
  if (!interaction?.name) return null;
  const person = world.person(interaction.person);
  return el(
    'div',
    { class: 'message-origin' },
    person ? personAvatar(person) : null,
    el('span', { class: 'origin-person', dir: 'auto', 'data-person': person?.id, 'data-person-name': person?.name }, person?.name ?? 'Someone'),
    el('span', {}, ' used '),
    el('span', { class: 'origin-command' }, interaction.name),
  );
}

function replyLine(quoted) {
  if (!quoted) return null;
  const excerpt = firstText(quoted) || 'a message';
  return el('div', { class: 'message-origin' }, el('span', { class: 'origin-person' }, quoted.author.name), el('span', { class: 'origin-text' }, excerpt));
}

/** The first line that a message says, without its Markdown. */
export function firstText(message) {
  if (message.content) return message.content;
  const pending = [...(message.components ?? [])];
  while (pending.length > 0) {
    const component = pending.shift();
    if (component.content) return component.content.split('\n')[0].replace(/^(#+|-#) +|[*_~`|]/g, '');
    pending.unshift(...(component.components ?? []));
  }
  return '';
}

function authorLine({ id, name, bot }, time) {
  const menu = bot ? {} : { 'data-person': id, 'data-person-name': name };
  return el(
    'div',
    { class: 'message-author' },
    el('span', { class: 'author-name', dir: 'auto', ...menu }, name),
    bot && el('span', { class: 'app-tag' }, 'APP'),
    el('time', { datetime: time.toISOString(), title: wordInstant(time, 'F') }, wordMessageTime(time)),
  );
}

function contentOf(message, scene) {
  const shown = message.content ? [drawMarkdown(message.content, scene)] : [];
  if ((message.flags & COMPONENTS_V2) === 0) shown.push((message.attachments ?? []).map((attachment) => drawAttachment(attachment, scene)));
  shown.push(drawComponents(message.components, scene));
  return shown;
}

function ephemeralLine(dismiss) {
  return el(
    'p',
    { class: 'ephemeral-line' },
    el('span', { class: 'icon icon-eye', 'aria-hidden': true }),
    'Only you can see this · ',
    el('button', { type: 'button', class: 'link-button', onclick: dismiss }, 'Dismiss message'),
  );
}

function dots() {
  return el('span', { class: 'dots', 'aria-hidden': true }, el('i'), el('i'), el('i'));
}
