// Keeps one WebSocket open for the acting person and opens it again whenever it breaks.

const FIRST_WAIT = 400;
const LONGEST_WAIT = 5000;

export class Live {
  #socket = null;
  #timer = 0;
  #wait = FIRST_WAIT;

  /** @param listener has opened(), event(object) and lost() */
  constructor(listener) {
    this.listener = listener;
  }

  /** Listens as this person from now on, and as nobody else. */
  listenAs(person) {
    clearTimeout(this.#timer);
    const former = this.#socket;
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const socket = new WebSocket(`${scheme}://${location.host}/play/live?${new URLSearchParams({ as: person })}`);
    this.#socket = socket;
    former?.close();
    socket.addEventListener('open', () => this.#opened(socket));
    socket.addEventListener('message', (frame) => this.#received(socket, frame.data));
    socket.addEventListener('close', () => this.#closed(socket, person));
  }

  #opened(socket) {
    if (socket !== this.#socket) return;
    this.#wait = FIRST_WAIT;
    this.listener.opened();
  }

  #received(socket, text) {
    if (socket === this.#socket) this.listener.event(JSON.parse(text));
  }

  #closed(socket, person) {
    if (socket !== this.#socket) return;
    this.listener.lost();
    this.#timer = setTimeout(() => this.listenAs(person), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }
}
