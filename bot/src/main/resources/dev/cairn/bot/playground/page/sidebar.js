// The left side: servers and their channels, the DM with the bot, and who is acting.

import { el, fill } from './dom.js';
import { botAvatar, initials, personAvatar } from './avatar.js';

export class Sidebar {
  /**
   * @param go moves to {as, channel}
   * @param openPlaces opens what changes people and places
   */
  constructor(root, go, openPlaces) {
    this.openPlaces = openPlaces;
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
      ? world.channelsIn(server, as).map((channel) => this.#channelRow(channel.id, channel.name, '#', channelId, unread, as))
      : [this.#channelRow(world.dmOf(as).id, world.bot.name, botAvatar(), channelId, unread, as)];
    fill(this.channels, el('p', { class: 'side-heading' }, server ? 'Text channels' : 'Conversations'), el('ul', {}, rows));
    fill(
      this.people,
      el('p', { class: 'side-heading', id: 'people-heading' }, 'You are'),
      el('div', { role: 'group', 'aria-labelledby': 'people-heading' }, world.people.map((person) => this.#personButton(person, as))),
      el('button', { type: 'button', class: 'button button-secondary places-button', 'data-key': 'places', 'aria-haspopup': 'dialog', onclick: () => this.openPlaces() }, 'People and places'),
    );
  }

  #drawRail(world, as, open, unread) {
    const dm = world.dmOf(as);
    const servers = world.serversOf(as).map((server) => {
      const ids = world.channelsIn(server, as).map((channel) => channel.id);
      const target = ids.find((id) => unread.has(id)) ?? ids[0];
      const count = ids.reduce((sum, id) => sum + (unread.get(id) ?? 0), 0);
      return target && this.#railButton(server.name, el('span', { 'aria-hidden': true }, initials(server.name)), server.id === open?.id, count, { as, channel: target });
    });
    const dmButton = dm && this.#railButton('Direct messages', botAvatar(), open === null, unread.get(dm.id) ?? 0, { as, channel: dm.id });
    fill(this.rail, dmButton, el('hr'), servers);
  }

  #railButton(label, face, current, count, target) {
    return el(
      'button',
      {
        type: 'button',
        class: count > 0 ? 'rail-button unread' : 'rail-button',
        title: label,
        'data-key': `rail ${label}`,
        'aria-label': count > 0 ? `${label}, ${count} unread` : label,
        'aria-current': current ? 'true' : null,
        onclick: () => this.go(target),
      },
      face,
      badge(count),
    );
  }

  #channelRow(id, name, mark, current, unread, as) {
    const count = unread.get(id) ?? 0;
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: count > 0 ? 'channel unread' : 'channel',
          'data-key': `channel ${id}`,
          'aria-current': id === current ? 'page' : null,
          onclick: () => this.go({ as, channel: id }),
        },
        el('span', { class: 'channel-mark', 'aria-hidden': true }, mark),
        el('span', { class: 'channel-name' }, name),
        count > 0 && el('span', { class: 'visually-hidden' }, `, ${count} unread`),
        badge(count),
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
      el('span', { class: 'person-name', dir: 'auto' }, person.name),
      person.unread > 0 && el('span', { class: 'visually-hidden' }, `, ${person.unread} unread direct messages`),
      badge(person.unread),
    );
  }
}

function badge(count) {
  return count > 0 && el('span', { class: 'badge', 'aria-hidden': true }, count > 99 ? '99+' : count);
}
