// Checks what was typed into an option as Discord's client does, before anything is sent.

export const INTEGER = 4;
const BOOLEAN = 5;
const USER = 6;
const CHANNEL = 7;
const MENTIONABLE = 9;
const NUMBER = 10;
const STRING = 3;

/** The list an option must be chosen from, [{name, value}], or null when it may be typed freely. */
export function fixedChoices(option, scene) {
  if (option.choices?.length > 0) return option.choices;
  if (option.type === BOOLEAN) return [{ name: 'True', value: true }, { name: 'False', value: false }];
  if (option.type === USER || option.type === MENTIONABLE) return scene.people().map(({ id, name }) => ({ name, value: id }));
  if (option.type === CHANNEL) return scene.channels().map(({ id, name }) => ({ name: `#${name}`, value: id }));
  return null;
}

/** {value} to send, or {problem} to show, for text that was typed rather than picked. */
export function readTyped(option, text, fixed) {
  if (text === '') return { problem: 'This option is required. Give it a value.' };
  if (fixed) {
    const found = fixed.find((choice) => isSame(choice.name, text) || isSame(choice.value, text));
    return found ? { value: found.value } : { problem: 'Choose one of the list.' };
  }
  if (option.type === INTEGER || option.type === NUMBER) return readNumber(option, text);
  if (option.type === STRING) return readText(option, text);
  return { problem: 'The playground cannot give this kind of option.' };
}

export function isSame(one, other) {
  const plain = (value) => String(value).trim().toLowerCase().replace(/^[@#]/, '');
  return plain(one) === plain(other);
}

function readNumber(option, text) {
  const whole = option.type === INTEGER;
  if (!(whole ? /^[+-]?\d+$/ : /^[+-]?\d+(\.\d+)?$/).test(text)) return { problem: whole ? 'Give a whole number.' : 'Give a number.' };
  const value = Number(text);
  const { min_value: min = -Infinity, max_value: max = Infinity } = option;
  if (value < min || value > max) return { problem: wordRange(min, max) };
  return { value };
}

function wordRange(min, max) {
  if (max === Infinity) return `Give ${min} or more.`;
  if (min === -Infinity) return `Give ${max} or less.`;
  return `Give a number from ${min} to ${max}.`;
}

function readText(option, text) {
  const { length } = [...text];
  if (length < (option.min_length ?? 0)) return { problem: `Write at least ${option.min_length} characters.` };
  if (length > (option.max_length ?? 6000)) return { problem: `Write ${option.max_length ?? 6000} characters at most.` };
  return { value: text };
}
