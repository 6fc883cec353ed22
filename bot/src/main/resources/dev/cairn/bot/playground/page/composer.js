// The input line: choosing a command, filling its options one after another, sending it.

import { CommandLine } from './command-line.js';
import { Completion } from './completion.js';
import { isSame } from './option-values.js';
import { matching, readCommand, splitOptions } from './invocables.js';
import { Suggestions } from './suggestions.js';
import { choiceFace, commandFace, optionFace, optionHead } from './suggestion-faces.js';

const NONE_YET = 'Cairn hasn’t registered its commands yet. Wait a moment.';
const NOTHING_FITS = 'Nothing fits. You can send what you typed.';

export class Composer {
  #entries = [];

  /** @param services send(entry, options), write(content), complete(body), people(), channels() */
  constructor(form, services) {
    this.services = services;
    this.notice = form.querySelector('#notice');
    this.suggestions = new Suggestions(form.querySelector('#suggestions'));
    this.completion = new Completion(services.complete);
    this.line = new CommandLine(form.querySelector('#fields'), services, {
      chipTyped: (chip) => this.#chipTyped(chip),
      chipFocused: (chip) => this.#suggestForChip(chip),
    });
    this.tail = this.line.tail;
    this.tail.addEventListener('input', () => this.#tailTyped());
    this.tail.addEventListener('focus', () => this.#suggestForTail());
    form.addEventListener('keydown', (event) => this.#key(event));
    form.addEventListener('submit', (event) => this.#submitted(event));
    form.addEventListener('focusout', (event) => form.contains(event.relatedTarget) || this.suggestions.hide());
    form.querySelector('#browse').addEventListener('click', () => this.browse());
    form.querySelector('#line').addEventListener('click', (event) => event.target === this.line.fields && this.tail.focus());
  }

  /** Offers these commands from now on; what is being typed stays if its command still exists. */
  offer(entries, placeholder) {
    this.#entries = entries;
    this.line.placeholder = placeholder;
    const { entry } = this.line;
    if (entry && !entries.some((other) => other.name === entry.name && other.command === entry.command)) this.clear();
    this.line.draw();
  }

  /** Lets nothing be typed and says why, or lets it be typed again. */
  block(why) {
    this.line.block(why);
  }

  clear() {
    this.line.clear();
    this.completion.stop();
    this.suggestions.hide();
    this.say(null);
  }

  browse() {
    this.clear();
    this.tail.value = '/';
    this.tail.focus();
    this.#tailTyped();
  }

  /** Begins a command by its full name, as after pressing its mention. */
  begin(name) {
    const found = readCommand(this.#entries, `/${name}`);
    if (found) this.#choose(found.entry, '');
    else this.say(`There is no /${name} here.`);
  }

  focus() {
    this.tail.focus();
  }

  say(problem) {
    this.notice.textContent = problem ?? '';
    this.notice.hidden = !problem;
  }

  #choose(entry, rest) {
    this.say(null);
    const last = this.line.choose(entry, rest);
    if (last) this.#focusChip(last);
    else this.#focusNext();
  }

  #focusChip(chip) {
    const { input } = chip;
    if (document.activeElement === input) this.#suggestForChip(chip);
    else input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }

  #focusNext() {
    const missing = this.line.firstMissing();
    if (missing) this.#focusChip(missing);
    else if (document.activeElement === this.tail) this.#suggestForTail();
    else this.tail.focus();
  }

  #tailTyped() {
    this.say(null);
    if (this.line.entry) {
      const { head, named } = splitOptions(this.tail.value, this.line.remaining().map((option) => option.name));
      if (named.length > 0) {
        this.tail.value = head;
        this.#focusChip(this.line.place(named));
        return;
      }
      if (this.#moveUnnamed()) return;
    } else if (this.#isCommand()) {
      const found = readCommand(this.#entries, this.tail.value);
      if (found && found.rest !== null) {
        this.#choose(found.entry, found.rest);
        return;
      }
    }
    this.#suggestForTail();
  }

  /** Text that begins no option's name is meant for the first option; says whether it went there. */
  #moveUnnamed() {
    const typed = this.tail.value.trim();
    if (!typed || this.line.remaining().some((option) => option.name.startsWith(typed.toLowerCase()))) return false;
    const chip = this.line.takeUnnamed(this.tail.value.trimStart());
    if (!chip) return false;
    this.tail.value = '';
    this.#focusChip(chip);
    return true;
  }

  #isCommand() {
    return this.tail.value.trimStart().startsWith('/');
  }

  #chipTyped(chip) {
    this.say(null);
    const names = [chip.option, ...this.line.unfilledBut(chip)].map((option) => option.name);
    const { head, named } = splitOptions(chip.input.value, names);
    if (named.length > 0) {
      chip.text = head;
      this.#focusChip(this.line.place(named));
      return;
    }
    this.#suggestForChip(chip);
  }

  #suggestForTail() {
    this.completion.stop();
    const typed = this.tail.value.trim();
    if (this.line.entry) this.#suggestOptions(typed.toLowerCase());
    else if (typed.startsWith('/')) {
      const rows = matching(this.#entries, typed.slice(1)).map((entry) => ({ face: commandFace(entry), entry, pick: () => this.#choose(entry, '') }));
      this.suggestions.show(this.tail, { head: ['Cairn'], rows, empty: this.#wordNone('No command fits. Delete a letter, or type / to see them all.') });
    } else this.suggestions.hide();
  }

  #suggestOptions(typed) {
    const rows = this.line
      .remaining()
      .filter((option) => option.name.startsWith(typed))
      .map((option) => ({ face: optionFace(option), pick: () => this.#addOption(option) }));
    this.suggestions.show(this.tail, { head: rows.length > 0 ? ['Options, if you want them'] : [], rows, active: typed ? 0 : -1 });
  }

  #addOption(option) {
    this.tail.value = '';
    this.#focusChip(this.line.add(option));
  }

  #suggestForChip(chip) {
    this.completion.stop();
    const head = optionHead(chip.option);
    if (chip.fixed) {
      const typed = chip.isPicked ? '' : chip.text.toLowerCase();
      const fits = chip.fixed.filter((choice) => String(choice.name).toLowerCase().includes(typed));
      this.#showChoices(chip, fits, head, 'None of the list fits.');
    } else if (chip.option.autocomplete) {
      this.suggestions.show(chip.input, { head, rows: [], empty: 'Looking…' });
      this.#complete(chip, head);
    } else this.suggestions.show(chip.input, { head, rows: [] });
  }

  #complete(chip, head) {
    const { command, path } = this.line.entry;
    const body = { command, path, options: this.line.typedSoFar(chip), focused: chip.option.name };
    this.completion.request(body, ({ choices, error }) => {
      if (document.activeElement === chip.input) this.#showChoices(chip, choices, head, error ?? (chip.text ? NOTHING_FITS : 'Type to see suggestions.'));
    });
  }

  #showChoices(chip, choices, head, empty) {
    const rows = choices.map((choice) => ({ face: choiceFace(choice), choice, pick: () => this.#pickChoice(chip, choice) }));
    const picked = choices.findIndex((choice) => chip.isPicked && choice.value === chip.raw);
    this.suggestions.show(chip.input, { head, rows, empty, active: Math.max(picked, 0) });
  }

  #pickChoice(chip, choice) {
    chip.pick(choice);
    this.#focusNext();
  }

  #key(event) {
    if (event.isComposing || event.target.localName !== 'input') return;
    const { target: input } = event;
    const act = {
      ArrowDown: () => this.#arrow(1),
      ArrowUp: () => this.#arrow(-1),
      Enter: () => this.#enter(),
      Tab: () => !event.shiftKey && this.#tab(input),
      Escape: () => this.#escape(),
      Backspace: () => input.value === '' && this.#backspace(input),
      ArrowLeft: () => input.selectionEnd === 0 && this.#step(input, -1),
      ArrowRight: () => input.selectionStart === input.value.length && this.#step(input, 1),
    }[event.key];
    if (act && act() !== false) event.preventDefault();
  }

  #arrow(step) {
    if (!this.suggestions.isOpen) return false;
    this.suggestions.move(step);
    return true;
  }

  /** Takes the highlighted row; sends at once when that row had been typed out in full already. */
  #enter() {
    const { active } = this.suggestions;
    const chip = this.line.chipOf(document.activeElement);
    const choiceInFull = active?.choice && chip && [active.choice.name, active.choice.value].some((words) => isSame(words, chip.text));
    const commandInFull = active?.entry && isSame(`/${active.entry.name}`, this.tail.value);
    active?.pick();
    if (!active || choiceInFull || (commandInFull && !this.line.firstMissing())) this.#send();
  }

  #tab(input) {
    const { active } = this.suggestions;
    if (!active || this.line.chipOf(input)?.isPicked) return false;
    active.pick();
    return true;
  }

  #escape() {
    if (this.suggestions.isOpen) this.suggestions.hide();
    else if (this.line.entry) this.#unchoose();
    else return false;
    return true;
  }

  #backspace(input) {
    if (!this.line.entry) return false;
    const chip = this.line.chipOf(input);
    const former = this.line.chipOf(this.line.neighbour(input, -1));
    const optional = chip !== null && !chip.option.required;
    if (optional) this.line.remove(chip);
    if (former) this.#focusChip(former);
    else if (optional) this.#focusNext();
    else this.#unchoose();
    return true;
  }

  /** Back to plain text with the command's name in it, so that a slip of the finger is easily mended. */
  #unchoose() {
    const { name } = this.line.entry;
    this.clear();
    this.tail.value = `/${name}`;
    this.tail.focus();
    this.#suggestForTail();
  }

  #step(input, by) {
    const next = this.line.neighbour(input, by);
    if (!next) return false;
    const end = by < 0 ? next.value.length : 0;
    next.focus();
    next.setSelectionRange(end, end);
    return true;
  }

  #submitted(event) {
    event.preventDefault();
    this.#send();
  }

  async #send() {
    if (!this.line.entry && !this.#isCommand()) {
      await this.#write(this.tail.value.trim());
      return;
    }
    if (!this.line.entry && !this.#chooseTyped()) return;
    const left = this.tail.value.trim();
    if (left && !this.line.takeUnnamed(left)) {
      const [option] = this.line.remaining();
      this.say(option ? `Say which option “${left}” is for, as in ${option.name}:…` : `/${this.line.entry.name} takes no more options. Delete “${left}” to send it.`);
      return;
    }
    const { options, chip, problem } = this.line.read();
    if (problem) {
      this.#focusChip(chip);
      chip.complain(problem);
      this.say(`${chip.option.name}: ${problem}`);
      return;
    }
    const draft = this.line.take();
    this.#sent();
    try {
      await this.services.send(draft.entry, options);
    } catch (error) {
      if (this.line.isEmpty()) this.line.restore(draft);
      this.say(error.message);
    }
  }

  /** Sends an ordinary message, which people see and Cairn does not read. */
  async #write(content) {
    if (!content) return;
    this.#sent();
    try {
      await this.services.write(content);
    } catch (error) {
      if (this.line.isEmpty()) this.tail.value = content;
      this.say(error.message);
    }
  }

  #chooseTyped() {
    const found = readCommand(this.#entries, this.tail.value);
    if (found) this.#choose(found.entry, found.rest ?? '');
    else this.say(this.#wordNone('There is no such command here. Type / to see them all.'));
    return found !== null;
  }

  #wordNone(words) {
    return this.#entries.length === 0 ? NONE_YET : words;
  }

  /** The line is empty at once, as in Discord, so that Enter pressed again sends nothing. */
  #sent() {
    this.clear();
    this.tail.focus();
    this.suggestions.hide();
  }
}
