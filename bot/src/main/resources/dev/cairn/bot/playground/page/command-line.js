// The command being typed: its name, its options as chips, and the free field that follows them.

import { el, fill } from './dom.js';
import { Chip } from './chip.js';
import { splitOptions } from './invocables.js';
import { fixedChoices } from './option-values.js';
import { typingField } from './typing-field.js';

export class CommandLine {
  entry = null;
  chips = [];
  placeholder = '';
  blocked = null;

  /**
   * @param scene people() and channels(), which options may name
   * @param listener chipTyped(chip) and chipFocused(chip)
   */
  constructor(fields, scene, listener) {
    Object.assign(this, { fields, scene, listener });
    this.tail = typingField('Command', { id: 'tail' });
    fill(fields, this.tail);
  }

  /** Redraws what changed; a field that stays is not taken out of the page, so that it keeps the focus. */
  draw() {
    const nodes = this.entry ? [this.pill, ...this.chips.map((chip) => chip.node)] : [];
    for (const node of [...this.fields.children]) if (node !== this.tail && !nodes.includes(node)) node.remove();
    this.tail.before(...nodes.filter((node) => !node.isConnected));
    const left = this.entry ? this.remaining().length : 0;
    this.tail.placeholder = this.blocked ?? this.#hint(left);
    this.tail.classList.toggle('whole', !this.entry);
  }

  #hint(left) {
    return this.entry ? (left > 0 ? `+${left} optional` : '') : this.placeholder;
  }

  block(why) {
    this.blocked = why;
    this.tail.disabled = why !== null;
    if (why) this.clear();
  }

  clear() {
    this.entry = null;
    this.chips = [];
    this.tail.value = '';
    this.draw();
  }

  isEmpty() {
    return this.entry === null && this.tail.value === '';
  }

  /** What is being typed, for restore(). */
  take() {
    return { entry: this.entry, pill: this.pill, chips: this.chips };
  }

  restore(draft) {
    Object.assign(this, draft);
    this.draw();
  }

  /** Begins a command; returns the chip to go on with if the text after its name ends in one. */
  choose(entry, rest) {
    this.entry = entry;
    this.pill = el('span', { class: 'command-pill' }, `/${entry.name}`);
    this.chips = entry.options.filter((option) => option.required).map((option) => this.#make(option));
    const { head, named } = splitOptions(rest, entry.options.map((option) => option.name));
    this.tail.value = '';
    this.draw();
    const first = head ? this.takeUnnamed(head) : null;
    if (head && !first) this.tail.value = head;
    return this.place(named) ?? first;
  }

  /** Gives text without an option's name to the first empty chip, a required one before others, or where there is no chip to the first option. */
  takeUnnamed(text) {
    const [first = null] = this.entry.options;
    const empty = this.chips.filter((chip) => chip.text === '');
    const ofFirst = this.chips.length === 0 && first ? this.add(first) : null;
    const chip = empty.find((other) => other.option.required) ?? empty[0] ?? ofFirst;
    if (!chip) return null;
    chip.text = text;
    return chip;
  }

  /** Puts named texts into their chips, making those that are not there yet; returns the last. */
  place(named) {
    let last = null;
    for (const { name, text } of named) {
      last = this.chips.find((chip) => chip.option.name === name) ?? this.add(this.entry.options.find((option) => option.name === name));
      last.text = text;
    }
    return last;
  }

  add(option) {
    const chip = this.#make(option);
    this.chips.push(chip);
    this.draw();
    return chip;
  }

  remove(chip) {
    this.chips = this.chips.filter((other) => other !== chip);
    this.draw();
  }

  /** The options that have no chip yet. */
  remaining() {
    return this.entry.options.filter((option) => !this.chips.some((chip) => chip.option.name === option.name));
  }

  /** The options that still want a value, seen from this chip. */
  unfilledBut(chip) {
    const empty = this.chips.filter((other) => other !== chip && other.text === '').map((other) => other.option);
    return [...this.remaining(), ...empty];
  }

  firstMissing() {
    return this.chips.find((chip) => chip.option.required && chip.text === '') ?? null;
  }

  chipOf(input) {
    return this.chips.find((chip) => chip.input === input) ?? null;
  }

  /** The field before or after this one, or null. */
  neighbour(input, by) {
    const inputs = [...this.chips.map((chip) => chip.input), this.tail];
    return inputs[inputs.indexOf(input) + by] ?? null;
  }

  /** What the chips hold so far, for autocompletion of one of them. */
  typedSoFar(focused) {
    const filled = this.chips.filter((chip) => chip.text !== '').map((chip) => [chip.option.name, chip.raw]);
    return { ...Object.fromEntries(filled), [focused.option.name]: focused.text };
  }

  /** {options} ready to send, or {chip, problem} for the first that is wrong. */
  read() {
    const options = {};
    for (const chip of this.chips) {
      const { value, problem } = chip.read();
      if (problem) return { chip, problem };
      if (value !== undefined) options[chip.option.name] = value;
    }
    return { options };
  }

  #make(option) {
    const chip = new Chip(option, fixedChoices(option, this.scene));
    chip.input.addEventListener('input', () => this.listener.chipTyped(chip));
    chip.input.addEventListener('focus', () => this.listener.chipFocused(chip));
    return chip;
  }
}
