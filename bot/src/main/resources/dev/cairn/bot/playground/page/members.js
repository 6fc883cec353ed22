// The list of a channel's members at the right; each opens what apps offer for them.

import { el, fill } from './dom.js';
import { botAvatar, personAvatar } from './avatar.js';

const WIDE = matchMedia('(min-width: 1200px)');

export class Members {
  #chosen = null;

  constructor(panel, button) {
    Object.assign(this, { panel, button, inServer: false });
    button.addEventListener('click', () => {
      this.#chosen = this.panel.hidden;
      this.#show();
    });
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      this.#chosen = false;
      this.#show();
      button.focus();
    });
    WIDE.addEventListener('change', () => this.#show());
  }

  draw(world, channel, as) {
    const { server } = channel;
    this.inServer = server !== null;
    this.button.hidden = !this.inServer;
    this.#show();
    if (!server) return;
    const focused = this.panel.contains(document.activeElement) ? document.activeElement.dataset.person : null;
    const members = world.peopleIn(channel.id);
    fill(
      this.panel,
      el('h2', { class: 'side-heading' }, `Members: ${members.length}`),
      el('ul', {}, members.map((person) => row(person, server, person.id === as))),
      server.hasBot && el('h2', { class: 'side-heading' }, 'Apps: 1'),
      server.hasBot && el('p', { class: 'member-bot' }, botAvatar(), el('span', {}, world.bot.name), el('span', { class: 'app-tag' }, 'APP')),
    );
    if (focused) [...this.panel.querySelectorAll('button')].find((button) => button.dataset.person === focused)?.focus();
  }

  #show() {
    const open = this.inServer && (this.#chosen ?? WIDE.matches);
    this.panel.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
  }
}

function row(person, server, isSelf) {
  const about = [person.id === server.owner && 'owner', server.timeouts[person.id] && 'timed out', isSelf && 'you'].filter(Boolean).join(', ');
  return el(
    'li',
    {},
    el(
      'button',
      {
        type: 'button',
        class: 'member',
        'data-person': person.id,
        'data-person-name': person.name,
        'aria-haspopup': 'listbox',
        'aria-expanded': 'false',
      },
      personAvatar(person),
      el('span', { class: 'member-name' }, el('span', { dir: 'auto' }, person.name), about && el('span', { class: 'member-about' }, about)),
    ),
  );
}
