// Asks the bot for choices as a person types, once they pause, and drops answers that come too late.

const PAUSE = 180;

export class Completion {
  #timer = 0;
  #turn = 0;

  /** @param ask resolves to {choices, error} for a body of /play/complete without `as` and `channel` */
  constructor(ask) {
    this.ask = ask;
  }

  /** Calls back with {choices, error} unless another request or stop() came between. */
  request(body, answered) {
    this.stop();
    const turn = this.#turn;
    this.#timer = setTimeout(async () => {
      const answer = await this.ask(body).catch((error) => ({ choices: [], error: error.message }));
      if (turn === this.#turn) answered(answer);
    }, PAUSE);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }
}
