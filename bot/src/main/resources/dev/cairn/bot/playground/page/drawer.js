// On a narrow screen the left side is a drawer: opened by its button, closed by Escape, a choice or a press beside it.

const NARROW = matchMedia('(max-width: 760px)');

export class Drawer {
  constructor(sidebar, button, scrim) {
    Object.assign(this, { sidebar, button, scrim });
    button.addEventListener('click', () => this.#show(true));
    scrim.addEventListener('click', () => this.close());
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
    NARROW.addEventListener('change', () => this.#show(false));
    this.#show(false);
  }

  close() {
    if (!NARROW.matches || this.scrim.hidden) return;
    this.#show(false);
    this.button.focus();
  }

  #show(open) {
    this.sidebar.classList.toggle('open', open);
    this.sidebar.inert = NARROW.matches && !open;
    this.scrim.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    if (open) this.sidebar.querySelector('[aria-current]')?.focus();
  }
}
