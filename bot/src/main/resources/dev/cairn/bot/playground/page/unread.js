// Counts what the acting person has not read, channel by channel.

export class Unread {
  counts = new Map();

  /** @param tell notes on the server that a person has read a channel */
  constructor(tell) {
    this.tell = tell;
  }

  /** Begins with these counts, {channel: count}. */
  start(counts) {
    this.counts = new Map(Object.entries(counts));
  }

  add(channel) {
    this.counts.set(channel, (this.counts.get(channel) ?? 0) + 1);
  }

  clear(channel) {
    this.counts.delete(channel);
  }

  read(as, channel) {
    this.clear(channel);
    this.tell(as, channel).catch(() => {}); // whoever closes the page has read it all the same
  }
}
