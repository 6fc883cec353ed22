// The clock in the header: tells the playground's time, and moves it forward from a panel.

import { keepFresh, now, sameDay, wordInstant } from './clock.js';
import { el, fill } from './dom.js';
import { firstText } from './message.js';
import { postClock } from './server.js';

const BRIEF = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const WHOLE = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});
const MORNING = 9;
const SHOWN_MESSAGES = 6;

export class TimeTravel {
  /**
   * @param panel holds buttons with data-by, in seconds, or data-to, and a form with a date and time
   * @param services here(): {as, channel}; nameOf(channel); goTo(channel, message); fastForward(); startOver()
   */
  constructor(button, panel, services) {
    Object.assign(this, { button, panel, services });
    this.form = panel.querySelector('form');
    this.until = panel.querySelector('input');
    this.notice = panel.querySelector('[role=alert]');
    this.meanwhile = panel.querySelector('.meanwhile');
    this.typing = false;
    panel.querySelector('[data-hour]').textContent = BRIEF.format(tomorrowMorning());
    for (const each of panel.querySelectorAll('[data-by]')) {
      each.addEventListener('click', () => this.#go({ by: Number(each.dataset.by) }));
    }
    panel.querySelector('[data-to=tomorrow]').addEventListener('click', () => this.#go({ to: tomorrowMorning().toISOString() }));
    panel.querySelector('[data-to=next-message]').addEventListener('click', () => this.#go({ to: 'next-message' }));
    this.history = panel.querySelector('[data-to=three-weeks]');
    this.history.addEventListener('click', () => {
      panel.hidePopover();
      services.fastForward();
    });
    this.until.addEventListener('input', () => {
      this.typing = true;
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.until.value) this.#go({ to: new Date(this.until.value).toISOString() });
      else this.#say('Choose a date and a time.');
    });
    this.#offerStartOver(panel.querySelector('.start-over'));
    panel.addEventListener('toggle', (event) => this.#opened(event.newState === 'open'));
    keepFresh(() => this.#show());
  }

  /** Whether the three weeks can still be played. */
  offerHistory(offered) {
    this.history.hidden = !offered;
  }

  /** Asks before everything is lost. */
  #offerStartOver(part) {
    const ask = part.querySelector('[data-do=ask]');
    const asked = [...part.children].filter((each) => each !== ask);
    const show = (open) => {
      ask.hidden = open;
      for (const each of asked) each.hidden = !open;
    };
    ask.addEventListener('click', () => {
      show(true);
      part.querySelector('[data-do=keep]').focus();
    });
    part.querySelector('[data-do=keep]').addEventListener('click', () => {
      show(false);
      ask.focus();
    });
    part.querySelector('[data-do=start-over]').addEventListener('click', async () => {
      show(false);
      await this.services.startOver().catch((error) => this.#say(error.message));
    });
    this.panel.addEventListener('toggle', () => show(false));
  }

  async #go(where) {
    if (this.panel.getAttribute('aria-busy') === 'true') return;
    this.#say(null);
    this.#busy(true);
    const start = now();
    try {
      const { posted } = await postClock({ as: this.services.here().as, ...where });
      this.#tell(posted, start);
    } catch (error) {
      this.#say(error.message);
    } finally {
      this.typing = false;
      this.#busy(false);
      this.#show();
    }
  }

  #busy(busy) {
    this.panel.setAttribute('aria-busy', String(busy));
    for (const control of this.panel.querySelectorAll('.leaps button, form button')) control.setAttribute('aria-disabled', String(busy));
  }

  #opened(open) {
    this.button.setAttribute('aria-expanded', String(open));
    this.#say(null);
    this.typing = false;
    if (open) this.#show();
    else fill(this.meanwhile);
    this.meanwhile.hidden = true;
  }

  #show() {
    const time = now();
    this.button.querySelector('.brief').textContent = BRIEF.format(time);
    this.button.querySelector('.whole').textContent = WHOLE.format(time);
    this.button.setAttribute('aria-label', `Playground time: ${WHOLE.format(time)}. Move it forward`);
    this.panel.querySelector('time').textContent = wordInstant(time, 'F');
    if (!this.typing) this.until.value = localForm(time);
  }

  /** Says what the bot has posted and edited meanwhile, each with a way to it. */
  #tell(posted, start) {
    const heading = { 0: 'Nothing came meanwhile.', 1: 'This came meanwhile:' }[posted.length] ?? `${posted.length} things came meanwhile:`;
    const more = posted.length - SHOWN_MESSAGES;
    const rows = posted.slice(-SHOWN_MESSAGES).map((each) => this.#row(each, start));
    fill(this.meanwhile, el('p', {}, heading), more > 0 && el('p', {}, `${more} earlier, and`), rows);
    this.meanwhile.hidden = false;
  }

  #row({ channel, at, edited, message }, start) {
    const time = new Date(at);
    const words = sameDay(time, start) && sameDay(time, now()) ? BRIEF.format(time) : WHOLE.format(time);
    const head = `${this.services.nameOf(channel)}, ${words}${edited ? ', edited' : ''}`;
    const row = el('button', { type: 'button' }, el('span', { class: 'meanwhile-when' }, head), ' ', el('span', { class: 'meanwhile-what' }, firstText(message)));
    row.addEventListener('click', () => {
      this.panel.hidePopover();
      this.services.goTo(channel, message.id);
    });
    return row;
  }

  #say(words) {
    this.notice.textContent = words ?? '';
    this.notice.hidden = !words;
    if (words) this.meanwhile.hidden = true;
  }
}

/** Nine in the morning of the day after the playground's today, as the computer's zone has it. */
function tomorrowMorning() {
  const time = now();
  return new Date(time.getFullYear(), time.getMonth(), time.getDate() + 1, MORNING);
}

/** As an input for date and time wants it: local, to the minute. */
function localForm(instant) {
  const local = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
