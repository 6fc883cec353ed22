// Tells the playground's time, which may differ from the computer's, and words instants as Discord does.

let ahead = 0;

export function setNow(iso) {
  const instant = Date.parse(iso);
  if (!Number.isNaN(instant)) ahead = instant - Date.now();
}

export function now() {
  return new Date(Date.now() + ahead);
}

const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Words for an instant in one of Discord's timestamp styles: t, T, d, D, f, F or R. */
export function wordInstant(instant, style) {
  if (style === 'R') return relative(instant);
  return new Intl.DateTimeFormat(undefined, STYLES[style] ?? STYLES.f).format(instant);
}

const UNITS = [
  ['year', 365 * 86400],
  ['month', 30 * 86400],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function relative(instant) {
  const seconds = Math.round((instant - now()) / 1000);
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}

/** How a message's header gives its time: the hour alone for today, the date with it otherwise. */
export function wordMessageTime(instant) {
  const time = wordInstant(instant, 't');
  if (sameDay(instant, now())) return `Today at ${time}`;
  const yesterday = now();
  yesterday.setDate(yesterday.getDate() - 1);
  if (sameDay(instant, yesterday)) return `Yesterday at ${time}`;
  return `${wordInstant(instant, 'd')} ${time}`;
}

export function sameDay(one, other) {
  return one.toDateString() === other.toDateString();
}

const drawings = [];

/** Draws something that depends on the time: now, as time goes by, and when the clock is put forward. */
export function keepFresh(draw) {
  drawings.push(draw);
  draw();
}

export function freshen() {
  for (const draw of drawings) draw();
}

setInterval(freshen, 1000);

/** Rewords every relative timestamp on the page. */
export function rewordRelativeTimes() {
  for (const node of document.querySelectorAll('time[data-relative]')) {
    const words = wordInstant(new Date(node.dateTime), 'R');
    if (node.textContent !== words) node.textContent = words;
  }
}
