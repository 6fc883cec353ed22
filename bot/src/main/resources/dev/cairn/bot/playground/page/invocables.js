// Turns Discord's command objects into the list of what a person can type, one entry for each subcommand.

const CHAT_INPUT = 1;
const USER = 2;
const MESSAGE = 3;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;

/**
 * [{command, path, name, description, options}] in the order Discord shows them.
 * @param commands those the person is offered in the channel
 */
export function invocables(commands) {
  return commands
    .filter((command) => (command.type ?? CHAT_INPUT) === CHAT_INPUT)
    .flatMap((command) => unfold(command))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** The names of what the bot adds to the menu of a 'person' or a 'message'. */
export function menuEntries(commands, kind) {
  const wanted = kind === 'message' ? MESSAGE : USER;
  return commands.filter((command) => command.type === wanted).map((command) => command.name);
}

function unfold(command, node = command, path = []) {
  const options = node.options ?? [];
  const nested = options.filter((option) => option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP);
  if (nested.length > 0) return nested.flatMap((option) => unfold(command, option, [...path, option.name]));
  return [{ command: command.id, path, name: [command.name, ...path].join(' '), description: node.description, options }];
}

/** Those that fit what was typed after the slash, the closest first. */
export function matching(all, typed) {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const rank = (entry) => {
    if (entry.name.startsWith(wanted)) return 0;
    if (entry.name.split(' ').some((word) => word.startsWith(wanted))) return 1;
    if (entry.name.includes(wanted)) return 2;
    return wanted.length > 2 && entry.description?.toLowerCase().includes(wanted) ? 3 : null;
  };
  return all
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((found) => found.rank !== null)
    .sort((one, other) => one.rank - other.rank)
    .map((found) => found.entry);
}

/** {entry, rest} when the text names a command in full; rest is null while no space follows the name. */
export function readCommand(all, text) {
  const typed = text.replace(/^\s*\/\s*/, '').replace(/\s+/g, ' ');
  const fits = (entry) => typed === entry.name || typed.startsWith(`${entry.name} `);
  const [entry] = all.filter(fits).sort((one, other) => other.name.length - one.name.length);
  if (!entry) return null;
  return { entry, rest: typed === entry.name ? null : typed.slice(entry.name.length + 1) };
}

/**
 * Splits "deep learning phase:2" at the names of options.
 * @returns {head, named: [{name, text}]}, head being what stands before the first name
 */
export function splitOptions(text, names) {
  const marks = [...text.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]+):/gu)].filter((mark) => names.includes(mark[1]));
  const named = marks.map((mark, index) => ({
    name: mark[1],
    text: text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim(),
  }));
  return { head: text.slice(0, marks[0]?.index).trim(), named };
}
