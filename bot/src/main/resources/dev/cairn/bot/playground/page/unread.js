// Knows what the acting person has not read, channel by channel. By ids, since a message may be told of twice.

export class Unread {
  #messages = new Map();
  #asked = new Set();

  /** @param tell notes on the server that a person has read a channel */
  constructor(tell) {
    this.tell = tell;
  }

  /** How many there are in each channel that has any. */
  get counts() {
    return new Map([...this.#messages].map(([channel, ids]) => [channel, ids.size]));
  }

  /** Asks for all that is unread; what comes before the answer is kept, since the answer may be older. */
  async start(ask) {
    const meanwhile = new Map();
    this.#asked.add(meanwhile);
    try {
      const answer = await ask();
      this.#messages = new Map(Object.entries(answer.unread).map(([channel, ids]) => [channel, new Set(ids)]));
      for (const [id, channel] of meanwhile) this.#put(channel, id);
      return answer;
    } finally {
      this.#asked.delete(meanwhile);
    }
  }

  add(channel, id) {
    for (const meanwhile of this.#asked) meanwhile.set(id, channel);
    this.#put(channel, id);
  }

  #put(channel, id) {
    if (!this.#messages.has(channel)) this.#messages.set(channel, new Set());
    this.#messages.get(channel).add(id);
  }

  clear(channel) {
    this.#messages.delete(channel);
    for (const meanwhile of this.#asked) for (const [id, place] of meanwhile) if (place === channel) meanwhile.delete(id);
  }

  read(as, channel) {
    this.clear(channel);
    this.tell(as, channel).catch(() => {}); // whoever closes the page has read it all the same
  }
}
