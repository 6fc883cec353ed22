// The dialog that changes people and places: names, servers, timeouts, permissions, and where Cairn is.

import { el, fill, freshId } from './dom.js';
import { personAvatar } from './avatar.js';
import { wordInstant } from './clock.js';
import { MEMBER_PERMISSIONS, BOT_PERMISSIONS, TIMEOUTS, isGranted } from './permissions.js';

const LONGEST_NAME = 32;

export class Places {
  #world = null;
  #here = null;
  #unfolded = new Set();

  /** @param services change(what, body), which asks the server for a change */
  constructor(dialog, services) {
    Object.assign(this, { dialog, services });
    this.problem = el('p', { role: 'alert', class: 'places-problem', hidden: true });
    this.body = el('div', { class: 'places-body' });
    fill(
      dialog,
      el('header', { class: 'modal-head' }, el('h2', { id: 'places-title' }, 'People and places'), el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: () => dialog.close() }, '✕')),
      this.problem,
      this.body,
    );
  }

  open(world, here) {
    this.#say(null);
    Object.assign(this, { opener: document.activeElement });
    this.dialog.showModal();
    this.refresh(world, here);
    this.body.querySelector('input')?.focus();
  }

  /** Draws the dialog again if it is open, with what was unfolded and focused. */
  refresh(world, here) {
    this.#world = world;
    this.#here = here;
    if (!this.dialog.open) return;
    const { activeElement: active } = document;
    const place = this.body.contains(active) ? placeOf(active) : null;
    const scrolled = this.body.scrollTop;
    fill(this.body, this.#adding(), el('h3', {}, 'People'), world.people.map((person) => this.#person(person)), el('h3', {}, 'Servers'), world.servers.map((server) => this.#server(server)));
    this.body.scrollTop = scrolled;
    if (place) this.#focusOn(place);
  }

  /** The control that was there, or else what unfolds the part it was in. */
  #focusOn(place) {
    const controls = [...this.body.querySelectorAll('summary, input, button')];
    const same = controls.find((node) => placeOf(node) === place);
    const around = controls.find((node) => node.localName === 'summary' && place.startsWith(`${node.textContent}\n`));
    (same ?? around)?.focus();
  }

  async #change(what, body) {
    this.#say(null);
    try {
      return await this.services.change(what, body);
    } catch (error) {
      this.#say(error.message);
      this.refresh(this.#world, this.#here);
      return null;
    }
  }

  #say(words) {
    this.problem.textContent = words ?? '';
    this.problem.hidden = !words;
  }

  #adding() {
    const server = this.#world.channel(this.#here.channel)?.server ?? this.#world.servers[0];
    return this.#nameForm('Add someone', `Their name; they join ${server.name}`, '', 'Add', async (name, field) => {
      const added = await this.#change('add-person', { name });
      if (!added) return;
      field.value = '';
      await this.#change('join', { server: server.id, person: added.person });
    });
  }

  #nameForm(heading, label, value, action, use) {
    const id = freshId('name');
    const field = el('input', { id, class: 'text-field', type: 'text', dir: 'auto', autocomplete: 'off', maxlength: LONGEST_NAME * 2 });
    field.value = value;
    const form = el('form', { class: 'places-name' }, heading && el('h3', {}, heading), el('label', { for: id }, label), el('div', {}, field, el('button', { type: 'submit', class: 'button button-secondary' }, action)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      use(field.value, field);
    });
    return form;
  }

  #person(person) {
    const servers = this.#world.serversOf(person.id).map((server) => server.name);
    return this.#fold(
      `person ${person.id}`,
      [personAvatar(person), el('span', { class: 'places-what' }, el('span', { dir: 'auto' }, person.name), el('span', { class: 'places-about' }, servers.join(', ') || 'in no server'))],
      () => [
        this.#nameForm(null, `Name of ${person.name}`, person.name, 'Rename', (name) => this.#change('rename', { person: person.id, name })),
        this.#world.servers.map((server) => this.#membership(server, person)),
      ],
    );
  }

  #membership(server, person) {
    const { id } = person;
    const body = { server: server.id, person: id };
    const isMember = server.members.includes(id);
    const isOwner = server.owner === id;
    const group = [this.#check(`In ${server.name}`, isMember, (on) => this.#change(on ? 'join' : 'leave', body), isOwner && 'owner')];
    if (isMember) {
      group.push(
        this.#nameForm(null, `Nickname in ${server.name}`, server.nicknames[id] ?? '', 'Set', (nickname) => this.#change('nickname', { ...body, nickname })),
        !isOwner && MEMBER_PERMISSIONS.map(({ key, bit, label }) => this.#check(label, isGranted(server.permissions[id], bit), (granted) => this.#change('permit', { ...body, permission: key, granted }))),
        !isOwner && this.#timeout(server, person),
      );
    }
    return el('fieldset', {}, el('legend', {}, server.name), group);
  }

  #timeout(server, person) {
    const until = server.timeouts[person.id];
    const buttons = TIMEOUTS.map(({ label, minutes }) => this.#button(label, () => this.#change('time-out', { server: server.id, person: person.id, minutes })));
    const ends = until && this.#button('End it', () => this.#change('time-out', { server: server.id, person: person.id, minutes: 0 }));
    const words = until ? `Timed out until ${wordInstant(new Date(until), 'f')}` : 'Time out for';
    return el('div', { class: 'places-row', role: 'group', 'aria-label': `Timeout of ${person.name}` }, el('span', {}, words), ends || buttons);
  }

  #server(server) {
    const guarded = this.#world.guarded.map(({ name }) =>
      this.#check(`Everyone may use /${name} (Integrations)`, server.openCommands.includes(name), (granted) => this.#change('open-command', { server: server.id, command: name, granted })),
    );
    return this.#fold(
      `server ${server.id}`,
      [el('span', { class: 'places-what' }, server.name, el('span', { class: 'places-about' }, server.hasBot ? `${server.members.length} members and Cairn` : `${server.members.length} members, without Cairn`))],
      () => [
        this.#check('Cairn is in this server', server.hasBot, (present) => this.#change('bot', { server: server.id, present })),
        guarded,
        server.channels.map((channel) => this.#channel(channel)),
      ],
    );
  }

  #channel(channel) {
    return el(
      'fieldset',
      {},
      el('legend', {}, `#${channel.name}`),
      this.#check('For moderators only', channel.moderatorsOnly, (moderatorsOnly) => this.#change('restrict', { channel: channel.id, moderatorsOnly })),
      BOT_PERMISSIONS.map(({ key, bit, label }) => this.#check(`Cairn may ${label}`, isGranted(channel.botPermissions, bit), (granted) => this.#change('permit-bot', { channel: channel.id, permission: key, granted }))),
    );
  }

  /** A part that unfolds; it is drawn when it is open, so that many people cost nothing. */
  #fold(key, face, draw) {
    const inner = el('div', { class: 'places-inner' });
    const fold = el('details', { class: 'places-fold', open: this.#unfolded.has(key) }, el('summary', {}, face), inner);
    if (fold.open) fill(inner, draw());
    fold.addEventListener('toggle', () => {
      if (fold.open === this.#unfolded.has(key)) return;
      if (fold.open) this.#unfolded.add(key);
      else this.#unfolded.delete(key);
      fill(inner, fold.open ? draw() : []);
    });
    return fold;
  }

  #check(label, checked, change, fixed = null) {
    const box = el('input', { type: 'checkbox', checked, disabled: Boolean(fixed) });
    box.addEventListener('change', () => change(box.checked));
    return el('label', { class: 'places-check' }, box, el('span', {}, fixed ? `${label} (${fixed})` : label));
  }

  #button(label, press) {
    return el('button', { type: 'button', class: 'button button-secondary', onclick: press }, label);
  }
}

/** Tells where in the dialog a control is, in words that stay when it is drawn again. */
function placeOf(node) {
  const fold = node.closest('details')?.querySelector('summary').textContent;
  const group = node.closest('fieldset')?.querySelector('legend').textContent;
  return [fold, group, node.localName, node.labels?.[0]?.textContent ?? node.textContent].join('\n');
}
