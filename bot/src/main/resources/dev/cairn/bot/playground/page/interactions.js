// Follows each interaction from its request to its answer, whichever of HTTP reply and live event comes first.

const REMEMBERED = 100;

export class Interactions {
  #open = new Set();
  #early = new Map();

  /**
   * Sends an interaction and waits for its answer.
   * @param request makes the request and resolves to {interaction}
   * @param message id of the message it stands on, whose edit is an answer too
   * @returns 'answered', 'failed' (the bot kept silent) or 'lost' (the connection broke meanwhile)
   */
  async run(request, message = null) {
    const ticket = { message, id: null };
    const outcome = new Promise((resolve) => {
      ticket.resolve = resolve;
    });
    this.#open.add(ticket);
    try {
      ticket.id = (await request()).interaction ?? null;
      if (ticket.id === null) return 'answered';
      if (this.#early.has(ticket.id)) return this.#early.get(ticket.id);
      return await outcome;
    } finally {
      this.#open.delete(ticket);
    }
  }

  settle(id, outcome) {
    for (const ticket of this.#open) if (ticket.id === id) ticket.resolve(outcome);
    this.#early.set(id, outcome);
    if (this.#early.size > REMEMBERED) this.#early.delete(this.#early.keys().next().value);
  }

  /** The message an open interaction stands on, or null; its id may not have come back over HTTP yet. */
  messageOf(id) {
    const tickets = [...this.#open];
    const ticket = tickets.find((open) => open.id === id) ?? tickets.find((open) => open.id === null && open.message);
    return ticket?.message ?? null;
  }

  settleOnMessage(message) {
    for (const ticket of this.#open) if (ticket.message === message) ticket.resolve('answered');
  }

  lose() {
    for (const ticket of this.#open) ticket.resolve('lost');
  }
}
