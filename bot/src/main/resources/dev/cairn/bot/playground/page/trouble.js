// Switches that make Discord misbehave, each with a line on what it does and for how long.

import { el, fill, freshId } from './dom.js';

const OFTEN = 1500;

const KINDS = [
  { id: 'slow', name: 'Slow', line: 'Everything Cairn sends takes 1½ seconds longer.' },
  {
    id: 'rate-limits',
    name: 'Rate limits (429)',
    line: 'Discord refuses each message and edit once and says when to try again. Answers to commands aren’t limited.',
  },
  { id: 'server-errors', name: 'Errors (500)', line: 'Every request fails the first time, answers to commands too.' },
  { id: 'closed-dms', name: 'DMs closed', line: 'You take no DMs from Cairn.' },
  { id: 'missing-permission', name: 'Permission missing', line: 'Cairn may not send messages in the open channel.' },
  { id: 'outage', name: 'Outage', line: 'Cairn can’t reach Discord, and nothing reaches Cairn.' },
];
const DROP = { id: 'dropped-gateway', name: 'Drop the connection', line: 'Breaks the gateway’s connection once. Cairn reconnects within seconds and gets what it missed.' };

export class Trouble {
  #on = new Map();
  #timer = 0;

  /** @param services read(); change(id, on); changed(words) with the names of what is on, or null */
  constructor(section, services) {
    this.services = services;
    this.notice = el('p', { role: 'alert', hidden: true });
    this.rows = KINDS.map((kind) => this.#row(kind));
    this.drop = el('button', { type: 'button', class: 'button button-secondary' }, DROP.name);
    const about = freshId('trouble');
    this.drop.setAttribute('aria-describedby', about);
    this.drop.addEventListener('click', () => this.#change(DROP.id, true));
    const lasts = el('p', { class: 'trouble-line' }, 'Each lasts until you switch it off. Below you see how Cairn bears it.');
    fill(section.querySelector('.body'), lasts, el('ul', {}, this.rows.map((row) => row.node)), this.drop, el('p', { class: 'trouble-line', id: about }, DROP.line), this.notice);
  }

  /** Keeps the counts fresh while somebody looks. */
  watch(watched) {
    clearInterval(this.#timer);
    if (!watched) return;
    this.refresh();
    this.#timer = setInterval(() => this.refresh(), OFTEN);
  }

  async refresh() {
    try {
      this.#show(await this.services.read());
    } catch {
      // The page says elsewhere that the playground does not answer.
    }
  }

  #row(kind) {
    const about = freshId('trouble');
    const box = el('input', { type: 'checkbox', role: 'switch', 'aria-describedby': about });
    const line = el('p', { class: 'trouble-line', id: about }, kind.line);
    box.addEventListener('change', () => this.#change(kind.id, box.checked));
    return { kind, box, line, node: el('li', {}, el('label', {}, box, el('span', {}, kind.name)), line) };
  }

  async #change(id, on) {
    this.#say(null);
    try {
      this.#show(await this.services.change(id, on));
    } catch (error) {
      this.#say(error.message);
      await this.refresh();
    }
  }

  #show({ on }) {
    this.#on = new Map(on.map((state) => [state.trouble, state]));
    for (const { kind, box, line } of this.rows) {
      const state = this.#on.get(kind.id);
      box.checked = state !== undefined;
      const words = state ? `${kind.line} ${soFar(state)}` : kind.line;
      if (line.textContent !== words) line.textContent = words;
    }
    const names = KINDS.filter((kind) => this.#on.has(kind.id)).map((kind) => kind.name);
    this.services.changed(names.length > 0 ? names.join(', ') : null);
  }

  #say(words) {
    this.notice.textContent = words ?? '';
    this.notice.hidden = !words;
  }
}

function soFar({ whom, count }) {
  if (whom) return `On for ${whom}.`;
  return count === 1 ? '1 request so far.' : `${count} requests so far.`;
}
