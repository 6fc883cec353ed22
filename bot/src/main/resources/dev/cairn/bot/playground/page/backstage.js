// The pane at the right behind which Discord is worked: trouble to turn on, and what goes over the wire.

import { Trouble } from './trouble.js';
import { Wire } from './wire.js';

export class Backstage {
  /**
   * @param here tells who acts where, {as, channel}
   * @param server reads and changes, see server.js
   */
  constructor(panel, button, { here, server }) {
    Object.assign(this, { panel, button });
    this.trouble = new Trouble(panel.querySelector('#trouble'), {
      read: server.readTrouble,
      change: (trouble, on) => server.postTrouble({ ...here(), trouble, on }),
      changed: (words) => this.#mark(words),
    });
    this.wire = new Wire(panel.querySelector('#wire'), server.readWire);
    button.addEventListener('click', () => (this.panel.hidden ? this.#open() : this.#close()));
    panel.querySelector('.close').addEventListener('click', () => this.#close());
    panel.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close());
    this.trouble.refresh();
  }

  #open() {
    this.panel.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.trouble.watch(true);
    this.wire.watch(true);
    this.panel.querySelector('.close').focus();
  }

  #close() {
    this.panel.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    this.trouble.watch(false);
    this.wire.watch(false);
    this.button.focus();
  }

  /** Trouble that is on is seen while the pane is closed too. */
  #mark(words) {
    const name = 'Behind the scenes: trouble and the wire';
    this.button.classList.toggle('troubled', words !== null);
    this.button.setAttribute('aria-label', words ? `${name}. Discord is misbehaving: ${words}` : name);
    this.button.title = this.button.getAttribute('aria-label');
  }
}
