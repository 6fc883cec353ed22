// A list that opens over the page beside a control, for selects: one choice at once, or several until it closes.

import { el, freshId } from './dom.js';
import { drawEmoji } from './emoji.js';

/**
 * Opens the menu and hands the keyboard to it.
 * @param anchor the control it belongs to; gets the focus back
 * @param options [{value, label, description, emoji}]
 * @param limits {min, max} how many may be chosen; with a max of 1 and a min of 1 the first choice closes it
 * @param chosen the values chosen so far
 * @param heading stands over the options; null for none
 * @param ticks whether chosen options show a tick; not where options are done rather than chosen
 * @param empty said where there is no option
 * @param done called once, on closing, with the values then chosen
 */
export function openMenu(anchor, { options, limits, chosen, label, heading = null, ticks = true, empty = 'Nothing to choose from here.', done }) {
  const menu = new Menu(anchor, options, limits, new Set(chosen), done);
  menu.open({ label, heading, ticks, empty });
}

class Menu {
  #active = 0;
  #typed = '';
  #typedAt = 0;

  constructor(anchor, options, limits, chosen, done) {
    Object.assign(this, { anchor, options, limits, chosen, done });
    this.several = limits.max > 1;
  }

  open({ label, heading, ticks, empty }) {
    const id = freshId('menu');
    this.rows = this.options.map((option, index) => this.#row(option, `${id}-${index}`, ticks));
    this.list = el(
      'div',
      { class: 'menu-list', role: 'listbox', id, tabindex: 0, 'aria-label': label, 'aria-multiselectable': this.several ? 'true' : null },
      this.rows,
      this.rows.length === 0 && el('p', { class: 'menu-empty' }, empty),
    );
    this.foot = el('p', { class: 'menu-foot', 'aria-live': 'polite' });
    this.node = el('div', { class: 'menu' }, heading && el('p', { class: 'menu-heading', 'aria-hidden': true }, heading), this.list, this.several && this.foot);
    this.#active = Math.max(0, this.options.findIndex((option) => this.chosen.has(option.value)));
    (this.anchor.closest('dialog') ?? document.querySelector('main')).append(this.node);
    this.anchor.setAttribute('aria-expanded', 'true');
    this.list.addEventListener('keydown', (event) => this.#key(event));
    this.closing = new AbortController();
    const { signal } = this.closing;
    document.addEventListener('pointerdown', (event) => this.#pressedOutside(event), { signal, capture: true });
    window.addEventListener('resize', () => this.close(), { signal });
    document.addEventListener('scroll', (event) => !this.node.contains(event.target) && this.#place(), { signal, capture: true });
    this.#place();
    this.#show();
    this.list.focus();
  }

  close({ refocus = true } = {}) {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    this.node.remove();
    this.anchor.setAttribute('aria-expanded', 'false');
    if (refocus && this.anchor.isConnected) this.anchor.focus();
    this.done(this.options.map((option) => option.value).filter((value) => this.chosen.has(value)));
  }

  #row(option, id, isTicked) {
    const text = el('span', { class: 'menu-text' }, el('span', { class: 'menu-label' }, option.label));
    if (option.description) text.append(el('span', { class: 'menu-description' }, option.description));
    const row = el('div', { class: 'menu-row', role: 'option', id }, drawEmoji(option.emoji), text, isTicked && el('span', { class: 'menu-tick', 'aria-hidden': true }));
    row.addEventListener('click', () => this.#choose(this.rows.indexOf(row)));
    row.addEventListener('pointermove', () => this.#move(this.rows.indexOf(row), false));
    return row;
  }

  #choose(index) {
    const option = this.options[index];
    if (!option) return;
    this.#active = index;
    if (!this.several) {
      const taken = this.chosen.has(option.value) && this.limits.min === 0;
      this.chosen = new Set(taken ? [] : [option.value]);
      this.close();
      return;
    }
    if (this.chosen.has(option.value)) this.chosen.delete(option.value);
    else if (this.chosen.size < this.limits.max) this.chosen.add(option.value);
    this.#show();
  }

  #move(index, scroll = true) {
    if (this.rows.length === 0) return;
    this.#active = Math.min(Math.max(index, 0), this.rows.length - 1);
    this.#show();
    if (scroll) this.rows[this.#active].scrollIntoView({ block: 'nearest' });
  }

  #show() {
    const full = this.several && this.chosen.size >= this.limits.max;
    this.rows.forEach((row, index) => {
      const chosen = this.chosen.has(this.options[index].value);
      row.setAttribute('aria-selected', String(chosen));
      row.setAttribute('aria-disabled', String(full && !chosen));
      row.classList.toggle('active', index === this.#active);
    });
    if (this.rows.length > 0) this.list.setAttribute('aria-activedescendant', this.rows[this.#active].id);
    this.foot.textContent = this.#footText();
  }

  #footText() {
    const { min, max } = this.limits;
    if (this.chosen.size < min) return `Choose at least ${min}.`;
    return `${this.chosen.size} of ${max} chosen. Close the list to send them.`;
  }

  #key(event) {
    const page = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (page) this.#move(this.#active + page);
    else if (event.key === 'Home') this.#move(0);
    else if (event.key === 'End') this.#move(this.rows.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(this.#active);
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.#jump(event);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #jump(event) {
    this.#typed = event.timeStamp - this.#typedAt > 800 ? event.key : this.#typed + event.key;
    this.#typedAt = event.timeStamp;
    const wanted = this.#typed.toLowerCase();
    const index = this.options.findIndex((option) => option.label.toLowerCase().startsWith(wanted));
    if (index >= 0) this.#move(index);
  }

  #pressedOutside(event) {
    if (this.node.contains(event.target)) return;
    if (this.anchor.contains(event.target)) event.preventDefault();
    this.close({ refocus: false });
  }

  #place() {
    const box = this.anchor.getBoundingClientRect();
    const below = window.innerHeight - box.bottom - 12;
    const above = box.top - 12;
    const upwards = below < Math.min(this.node.scrollHeight, 220) && above > below;
    const { style } = this.node;
    style.width = `${box.width}px`;
    style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - this.node.offsetWidth - 8))}px`;
    style.maxHeight = `${Math.min(320, upwards ? above : below)}px`;
    style.top = upwards ? 'auto' : `${box.bottom + 4}px`;
    style.bottom = upwards ? `${window.innerHeight - box.top + 4}px` : 'auto';
  }
}
