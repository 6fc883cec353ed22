// The list above the input: commands, options or choices, of which one may be highlighted.

import { el, fill } from './dom.js';

export class Suggestions {
  #rows = [];
  #active = -1;
  #owner = null;

  constructor(node) {
    this.node = node;
    this.list = el('div', { class: 'suggestion-list', role: 'listbox', id: 'suggestion-list', 'aria-label': 'Suggestions' });
    this.head = el('div', { class: 'suggestion-head' });
    fill(node, this.head, this.list);
    node.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen() {
    return !this.node.hidden;
  }

  get active() {
    return this.#rows[this.#active] ?? null;
  }

  /**
   * @param owner the input that keeps the focus meanwhile
   * @param rows [{face: nodes, pick: function, ...}]
   * @param active index of the highlighted row, -1 for none
   */
  show(owner, { head = [], rows, active = 0, empty = null }) {
    if (this.#owner !== owner) this.hide();
    this.#rows = rows;
    this.#owner = owner;
    fill(this.head, head);
    this.head.hidden = head.length === 0;
    this.nodes = rows.map((row, index) => this.#draw(row, index));
    fill(this.list, this.nodes, rows.length === 0 && empty && el('p', { class: 'suggestion-empty' }, empty));
    this.list.hidden = rows.length === 0 && !empty;
    this.node.hidden = this.head.hidden && this.list.hidden;
    owner.setAttribute('aria-expanded', String(rows.length > 0));
    owner.setAttribute('aria-controls', this.list.id);
    this.#highlight(rows.length > 0 ? active : -1);
    this.list.scrollTop = 0;
  }

  hide() {
    this.node.hidden = true;
    this.#rows = [];
    this.#highlight(-1);
    this.#owner?.setAttribute('aria-expanded', 'false');
  }

  move(step) {
    if (this.#rows.length === 0) return;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#highlight((from + step + this.#rows.length) % this.#rows.length);
    this.nodes[this.#active].scrollIntoView({ block: 'nearest' });
  }

  #draw(row, index) {
    const node = el('div', { class: 'suggestion', role: 'option', id: `suggestion-${index}` }, row.face);
    node.addEventListener('click', () => row.pick());
    node.addEventListener('mousemove', () => this.#active !== index && this.#highlight(index));
    return node;
  }

  #highlight(index) {
    this.#active = index;
    this.nodes?.forEach((node, at) => node.setAttribute('aria-selected', String(at === index)));
    if (index < 0) this.#owner?.removeAttribute('aria-activedescendant');
    else this.#owner?.setAttribute('aria-activedescendant', `suggestion-${index}`);
  }
}
