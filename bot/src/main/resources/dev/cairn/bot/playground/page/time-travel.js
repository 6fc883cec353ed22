// The clock in the header: tells the playground's time, and puts it forward from a panel.

import { keepFresh, now, wordInstant } from './clock.js';
import { postClock } from './server.js';

const BRIEF = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const WHOLE = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

export class TimeTravel {
  /** @param panel holds buttons with data-by, in seconds, and a form with a date and time */
  constructor(button, panel) {
    Object.assign(this, { button, panel });
    this.form = panel.querySelector('form');
    this.until = panel.querySelector('input');
    this.notice = panel.querySelector('[role=alert]');
    for (const each of panel.querySelectorAll('[data-by]')) {
      each.addEventListener('click', () => this.#go({ by: Number(each.dataset.by) }));
    }
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.until.value) this.#go({ to: new Date(this.until.value).toISOString() });
      else this.#say('Choose a date and a time.');
    });
    panel.addEventListener('toggle', (event) => this.#opened(event.newState === 'open'));
    keepFresh(() => this.#show());
  }

  async #go(where) {
    this.#say(null);
    try {
      await postClock(where);
    } catch (error) {
      this.#say(error.message);
    }
  }

  #opened(open) {
    this.button.setAttribute('aria-expanded', String(open));
    this.#say(null);
    if (open) this.until.value = localForm(now());
  }

  #show() {
    const time = now();
    this.button.querySelector('.brief').textContent = BRIEF.format(time);
    this.button.querySelector('.whole').textContent = WHOLE.format(time);
    this.button.setAttribute('aria-label', `Playground time: ${WHOLE.format(time)}. Put it forward`);
    this.panel.querySelector('time').textContent = wordInstant(time, 'F');
  }

  #say(words) {
    this.notice.textContent = words ?? '';
    this.notice.hidden = !words;
  }
}

/** As an input for date and time wants it: local, to the minute. */
function localForm(instant) {
  const local = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
