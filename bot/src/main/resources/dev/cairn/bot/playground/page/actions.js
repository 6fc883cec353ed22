// What a person does to the bot (commands, presses, choices, forms), each followed to its answer.

import { openModal } from './modal.js';
import * as server from './server.js';

export const SILENT = 'The application did not respond.';
const LOST = 'The connection broke before an answer came. Try again.';

export class Actions {
  #sent = 0;
  #modal = null;

  /** @param here tells who acts where, {as, channel}, at the moment it is called */
  constructor(conversation, interactions, here) {
    Object.assign(this, { conversation, interactions, here });
  }

  /**
   * Sends a command and shows in the conversation how it fares.
   * @throws Error with words for the person when the command is refused
   */
  send(entry, options) {
    return this.#command(`/${entry.name}`, ({ as, channel }) =>
      server.postCommand({ as, channel, command: entry.command, path: entry.path, options }),
    );
  }

  /** Uses an entry of the menu of a 'person' or a 'message', and follows it like a command. */
  useOn(kind, name, target) {
    return this.#command(name, ({ as, channel }) =>
      kind === 'message' ? server.postMessageMenu({ as, channel, name, message: target }) : server.postUserMenu({ as, channel, name, target }),
    );
  }

  /** Writes an ordinary message. */
  write(content) {
    return server.postMessage({ ...this.here(), content });
  }

  async #command(name, request) {
    const here = this.here();
    const place = { name, person: here.as };
    this.#sent += 1;
    const key = `sent-${this.#sent}`;
    this.conversation.await(key, { ...place, words: 'Sending command…' });
    try {
      const outcome = await this.interactions.run(() => request(here));
      const words = { failed: SILENT, lost: LOST }[outcome];
      if (words && this.conversation.awaits(key)) this.conversation.await(key, { ...place, words, failed: true });
      else this.conversation.forget(key);
    } catch (error) {
      this.conversation.forget(key);
      throw error;
    }
  }

  press(message, customId) {
    const body = { ...this.here(), message: message.id, customId };
    return this.#actOn(message, () => server.postPress(body));
  }

  select(message, customId, values) {
    const body = { ...this.here(), message: message.id, customId, values };
    return this.#actOn(message, () => server.postSelect(body));
  }

  async #actOn(message, request) {
    this.conversation.calm(message.id);
    try {
      const outcome = await this.interactions.run(request, message.id);
      if (outcome === 'failed') this.conversation.complain(message.id, `This interaction failed. ${SILENT}`);
      if (outcome === 'lost') this.conversation.complain(message.id, LOST);
    } catch (error) {
      this.conversation.complain(message.id, error.message);
    }
  }

  /** @param origin the message on which the form was asked for, or null; its edit answers the form too */
  showModal({ interaction, modal }, scene, origin) {
    const { as } = this.here();
    this.closeModal();
    this.#modal = openModal(modal, scene, (fields) =>
      this.interactions.run(() => server.postSubmit({ as, modal: interaction, fields }), origin),
    );
  }

  closeModal() {
    this.#modal?.close();
    this.#modal = null;
  }
}
