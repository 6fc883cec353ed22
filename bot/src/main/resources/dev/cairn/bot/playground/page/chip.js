// One option of the command being typed: its name and a field for its value.

import { el } from './dom.js';
import { INTEGER, readTyped } from './option-values.js';
import { typingField } from './typing-field.js';

export class Chip {
  #picked = null;

  constructor(option, fixed) {
    this.option = option;
    this.fixed = fixed;
    const label = `${option.name}${option.required ? ', required' : ''}: ${option.description}`;
    this.input = typingField(label, { size: 1, inputmode: option.type === INTEGER ? 'numeric' : null });
    this.sizer = el('span', { class: 'chip-value' }, this.input);
    this.node = el('span', { class: 'chip' }, el('span', { class: 'chip-name', 'aria-hidden': true }, option.name), this.sizer);
    this.node.addEventListener('click', () => this.input.focus());
    this.input.addEventListener('input', () => this.typed());
  }

  get text() {
    return this.input.value.trim();
  }

  set text(text) {
    this.input.value = text;
    this.typed();
  }

  /** What autocompletion sees of it: the value picked, else the text as it stands. */
  get raw() {
    return this.#picked ? this.#picked.value : this.text;
  }

  get isPicked() {
    return this.#picked !== null;
  }

  typed() {
    this.#picked = null;
    this.#fit();
    this.complain(null);
  }

  pick(choice) {
    this.input.value = choice.name;
    this.#picked = choice;
    this.#fit();
    this.complain(null);
  }

  /** {value}, {problem}, or {} for an optional one left empty. */
  read() {
    if (this.#picked) return { value: this.#picked.value };
    if (this.text === '' && !this.option.required) return {};
    return readTyped(this.option, this.text, this.fixed);
  }

  complain(problem) {
    this.node.classList.toggle('wrong', problem !== null);
    if (problem === null) this.input.removeAttribute('aria-invalid');
    else this.input.setAttribute('aria-invalid', 'true');
  }

  /** The field is as wide as its text: a hidden copy of it in the same grid cell gives the width. */
  #fit() {
    this.sizer.dataset.text = this.input.value;
  }
}
