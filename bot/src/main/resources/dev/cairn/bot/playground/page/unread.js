// Knows what the acting person has not read, channel by channel. By ids, since a message may be told of twice.

export class Unread {
  #messages = new Map();

  /** @param tell notes on the server that a person has read a channel */
  constructor(tell) {
    this.tell = tell;
  }

  /** How many there are in each channel that has any. */
  get counts() {
    return new Map([...this.#messages].map(([channel, ids]) => [channel, ids.size]));
  }

  /** Begins with these, {channel: [ids]}. */
  start(messages) {
    this.#messages = new Map(Object.entries(messages).map(([channel, ids]) => [channel, new Set(ids)]));
  }

  add(channel, id) {
    if (!this.#messages.has(channel)) this.#messages.set(channel, new Set());
    this.#messages.get(channel).add(id);
  }

  clear(channel) {
    this.#messages.delete(channel);
  }

  read(as, channel) {
    this.clear(channel);
    this.tell(as, channel).catch(() => {}); // whoever closes the page has read it all the same
  }
}
