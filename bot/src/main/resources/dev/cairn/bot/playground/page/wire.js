// What goes over the wire between Cairn and Discord, newest first: gateway events, gateway commands and REST requests.

import { wordInstant } from './clock.js';
import { el, fill } from './dom.js';

const OFTEN = 700;
const SENDERS = { event: 'Discord: ', command: 'Cairn: ', request: 'Cairn: ' };

export class Wire {
  #rows = new Map();
  #people = new Set();
  #revision = 0;
  #timer = 0;

  /** @param read gives what is new since a revision, see WireApi */
  constructor(section, read) {
    this.read = read;
    this.list = section.querySelector('ol');
    this.judge = section.querySelector('.judge');
    this.person = section.querySelector('select');
    this.words = section.querySelector('input');
    this.none = section.querySelector('.none');
    this.person.addEventListener('change', () => this.#filter());
    this.words.addEventListener('input', () => this.#filter());
  }

  watch(watched) {
    clearInterval(this.#timer);
    if (!watched) return;
    this.#refresh();
    this.#timer = setInterval(() => this.#refresh(), OFTEN);
  }

  async #refresh() {
    const answer = await this.read(this.#revision).catch(() => null);
    if (!answer) return;
    this.judge.textContent = answer.described
      ? 'Requests are checked against Discord’s own API description and the playground’s rules.'
      : 'Requests are checked by the playground’s own rules. Start it with --openapi FILE to check them against Discord’s API description too.';
    for (const exchange of answer.exchanges) {
      this.#revision = Math.max(this.#revision, exchange.revision);
      this.#put(exchange);
    }
    while (this.#rows.size > answer.kept) this.#drop(this.#rows.keys().next().value);
    if (answer.exchanges.length > 0) this.#filter();
  }

  #put(exchange) {
    const former = this.#rows.get(exchange.number);
    const node = el('li', {}, drawExchange(exchange, former?.node.querySelector('details').open ?? false));
    this.#rows.set(exchange.number, { exchange, node });
    if (former) former.node.replaceWith(node);
    else this.list.prepend(node);
    if (exchange.person && !this.#people.has(exchange.person)) {
      this.#people.add(exchange.person);
      this.person.append(el('option', { value: exchange.person }, exchange.person));
    }
  }

  #drop(number) {
    this.#rows.get(number).node.remove();
    this.#rows.delete(number);
  }

  #filter() {
    const words = this.words.value.trim().toLowerCase();
    let shown = 0;
    for (const { exchange, node } of this.#rows.values()) {
      const about = `${exchange.name} ${exchange.use}`.toLowerCase();
      node.hidden = (this.person.value !== '' && exchange.person !== this.person.value) || !about.includes(words);
      if (!node.hidden) shown += 1;
    }
    this.none.hidden = shown > 0;
  }
}

function drawExchange(exchange, open) {
  const { direction, name, at, person, use } = exchange;
  const details = el(
    'details',
    { open },
    el(
      'summary',
      {},
      el('span', { class: 'wire-head' }, el('span', { class: 'wire-name' }, SENDERS[direction], name), verdict(exchange)),
      el('span', { class: 'wire-about' }, [wordInstant(new Date(at), 'T'), person, use].filter(Boolean).join(' · ')),
    ),
  );
  const fillIn = () => {
    if (!details.open || details.querySelector('.wire-body')) return;
    details.append(
      el(
        'div',
        { class: 'wire-body' },
        exchange.problems.map((problem) => el('p', { class: 'wire-problem' }, problem)),
        part(direction === 'request' ? 'Request' : 'Data', exchange.sent),
        direction === 'request' && part('Response', exchange.received),
      ),
    );
  };
  details.addEventListener('toggle', fillIn);
  fillIn();
  return details;
}

/** Whether a request is valid, in two words; nothing for what is no request of Cairn's. */
function verdict({ direction, status, problems, received }) {
  if (direction !== 'request') return null;
  if (problems.length > 0) return badge('bad', `${status || '…'} not valid`);
  if (status === 0) return badge('open', 'no response yet');
  if (status < 400) return badge('good', `${status} valid`);
  if (status === 429 || status >= 500) return badge('warn', `${status} ${status === 429 ? 'limited' : 'failed'}`);
  return badge('bad', `${status} refused${received?.code ? ` (${received.code})` : ''}`);
}

function badge(kind, words) {
  return el('span', { class: `wire-badge wire-${kind}` }, words);
}

function part(title, json) {
  if (json === undefined) return el('p', { class: 'wire-part' }, `${title}: nothing`);
  const text = JSON.stringify(json, null, 2);
  return [el('p', { class: 'wire-part' }, title), el('pre', { tabindex: 0, role: 'region', 'aria-label': `${title} as JSON` }, text)];
}
