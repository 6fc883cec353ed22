// The left side: servers and their channels, the DM with the bot, and who is acting.

import { el, fill } from './dom.js';
import { botAvatar, initials, personAvatar } from './avatar.js';

export class Sidebar {
  /** @param go moves to {as, channel} */
  constructor(root, go) {
    this.root = root;
    this.rail = root.querySelector('#rail');
    this.place = root.querySelector('#place');
    this.channels = root.querySelector('#channels');
    this.people = root.querySelector('#people');
    this.go = go;
  }

  draw(world, as, channelId, unread) {
    const focused = this.root.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    this.#redraw(world, as, channelId, unread);
    if (focused) [...this.root.querySelectorAll('button')].find((button) => button.dataset.key === focused)?.focus();
  }

  #redraw(world, as, channelId, unread) {
    const { server } = world.channel(channelId);
    this.#drawRail(world, as, server, unread);
    this.place.textContent = server ? server.name : 'Direct messages';
    const rows = server
      ? server.channels.map((channel) => this.#channelRow(channel.id, channel.name, '#', channelId, unread, as))
      : [this.#channelRow(world.dmOf(as).id, world.bot.name, botAvatar(), channelId, unread, as)];
    fill(this.channels, el('p', { class: 'side-heading' }, server ? 'Text channels' : 'Conversations'), el('ul', {}, rows));
    fill(
      this.people,
      el('p', { class: 'side-heading', id: 'people-heading' }, 'You are'),
      el('div', { role: 'group', 'aria-labelledby': 'people-heading' }, world.people.map((person) => this.#personButton(person, as))),
    );
  }

  #drawRail(world, as, open, unread) {
    const dm = world.dmOf(as);
    const servers = world.serversOf(as).map((server) => {
      const ids = server.channels.map((channel) => channel.id);
      const target = ids.find((id) => unread.has(id)) ?? ids[0];
      return this.#railButton(server.name, el('span', { 'aria-hidden': true }, initials(server.name)), server.id === open?.id, ids.some((id) => unread.has(id)), { as, channel: target });
    });
    const dmButton = dm && this.#railButton('Direct messages', botAvatar(), open === null, unread.has(dm.id), { as, channel: dm.id });
    fill(this.rail, dmButton, el('hr'), servers);
  }

  #railButton(label, face, current, isUnread, target) {
    return el(
      'button',
      {
        type: 'button',
        class: isUnread ? 'rail-button unread' : 'rail-button',
        title: label,
        'data-key': `rail ${label}`,
        'aria-label': isUnread ? `${label}, unread` : label,
        'aria-current': current ? 'true' : null,
        onclick: () => this.go(target),
      },
      face,
    );
  }

  #channelRow(id, name, mark, current, unread, as) {
    const isUnread = unread.has(id);
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: isUnread ? 'channel unread' : 'channel',
          'data-key': `channel ${id}`,
          'aria-current': id === current ? 'page' : null,
          onclick: () => this.go({ as, channel: id }),
        },
        el('span', { class: 'channel-mark', 'aria-hidden': true }, mark),
        el('span', { class: 'channel-name' }, name),
        isUnread && el('span', { class: 'visually-hidden' }, ', unread'),
      ),
    );
  }

  #personButton(person, as) {
    return el(
      'button',
      {
        type: 'button',
        class: 'person',
        'data-key': `person ${person.id}`,
        'aria-pressed': String(person.id === as),
        'data-person': person.id,
        'data-person-name': person.name,
        title: `${person.id === as ? `You are ${person.name}` : `Become ${person.name}`}; right-click or long press for their menu`,
        onclick: () => this.go({ as: person.id }),
      },
      personAvatar(person),
      el('span', { class: 'person-name' }, person.name),
    );
  }
}
