// The message list of the open channel: what came, what is awaited, and what failed to come.

import { el } from './dom.js';
import { now, sameDay, wordInstant } from './clock.js';
import { drawMessage, drawPlaceholder } from './message.js';

const NEAR_END = 120;

export class Conversation {
  #messages = new Map();
  #nodes = new Map();
  #awaited = new Map();
  #atEnd = true;
  #dismissed = new Set();

  /** @param sceneFor makes the scene a message is drawn with, see components.js */
  constructor(list, scroller, sceneFor) {
    Object.assign(this, { list, scroller, sceneFor });
    this.#followEnd();
  }

  /** Shows a channel's messages in place of what was there. */
  reset(messages) {
    this.list.setAttribute('aria-busy', 'true');
    this.list.replaceChildren();
    this.#messages.clear();
    this.#nodes.clear();
    this.#awaited.clear();
    for (const message of messages) this.put(message);
    this.list.removeAttribute('aria-busy');
    this.#toEnd();
  }

  /** Adds a message, or redraws it where it stands. */
  put(message) {
    if (this.#dismissed.has(message.id)) return;
    const following = this.#atEnd; // a message taller than the page would look like reading further up
    if (message.interaction) this.forget(message.interaction.id);
    const former = this.#nodes.get(message.id);
    this.#messages.set(message.id, message);
    const quoted = this.#messages.get(message.reference?.message_id) ?? null;
    const node = drawMessage(message, this.sceneFor(message, () => this.#dismiss(message.id)), quoted);
    this.#nodes.set(message.id, node);
    if (former) this.#replace(former, node);
    else this.#append(node, new Date(message.timestamp));
    if (following) this.#toEnd();
  }

  /** Takes a message away, or the place kept for the answer to that interaction, which has no id of its own yet. */
  remove(id, interaction = null) {
    this.forget(interaction);
    this.#nodes.get(id)?.remove();
    this.#nodes.delete(id);
    this.#messages.delete(id);
  }

  /** Keeps a place for an answer: {name, person, ephemeral, words, failed}. */
  await(key, placeholder) {
    const time = now();
    const node = drawPlaceholder({ ...placeholder, time }, this.sceneFor(null, () => this.forget(key)));
    const former = this.#awaited.get(key);
    this.#awaited.set(key, node);
    if (former) {
      this.#replace(former, node);
      return;
    }
    this.#append(node, time);
    this.#toEnd(); // whoever asks wants to see the answer, wherever they were reading
  }

  /** Brings a message into view and hands it the focus, if it is here. */
  goTo(id) {
    const node = this.#nodes.get(id);
    node?.scrollIntoView({ block: 'center' });
    node?.focus({ preventScroll: true });
  }

  awaits(key) {
    return this.#awaited.has(key);
  }

  forget(key) {
    this.#awaited.get(key)?.remove();
    this.#awaited.delete(key);
  }

  /** Says beneath a message that something pressed on it came to nothing. */
  complain(id, words) {
    const line = this.#nodes.get(id)?.querySelector('.message-failure');
    if (!line) return;
    line.textContent = words;
    line.hidden = false;
  }

  calm(id) {
    const line = this.#nodes.get(id)?.querySelector('.message-failure');
    if (line) line.hidden = true;
  }

  #dismiss(id) {
    this.#dismissed.add(id);
    this.remove(id);
  }

  #append(node, time) {
    if (!this.lastTime || this.list.childElementCount === 0 || !sameDay(this.lastTime, time)) {
      this.list.append(el('li', { class: 'day' }, el('span', {}, wordInstant(time, 'D'))));
    }
    this.lastTime = time;
    this.list.append(node);
  }

  #replace(former, node) {
    const focused = former.contains(document.activeElement) ? document.activeElement : null;
    former.replaceWith(node);
    if (focused) refocus(node, focused.dataset.customId);
  }

  /** Whoever reads the newest message stays with the newest, though pictures load and the input line grows. */
  #followEnd() {
    const { scroller } = this;
    scroller.addEventListener('scroll', () => {
      this.#atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
    });
    const sizes = new ResizeObserver(() => this.#atEnd && this.#toEnd());
    sizes.observe(this.list);
    sizes.observe(scroller);
  }

  #toEnd() {
    this.#atEnd = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}

/** The control with the same id if the redrawn message still has it, else the message itself, so that a second Enter does nothing. */
function refocus(node, customId) {
  const control = [...node.querySelectorAll('[data-custom-id]')].find((candidate) => candidate.dataset.customId === customId);
  (control && !control.disabled ? control : node).focus({ preventScroll: true });
}
