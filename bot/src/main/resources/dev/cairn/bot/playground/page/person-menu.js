// The menu of a person: what the bot adds to it, by right-click, long press or the keyboard's menu key.

import { openMenu } from './menu.js';

const LONG_PRESS = 500;

/**
 * Opens the menu on whatever carries data-person.
 * @param entries gives the names of the bot's entries here
 * @param use called with the chosen entry's name and the person's id
 */
export function offerPersonMenus(root, entries, use) {
  let pressing = null;
  const stop = () => clearTimeout(pressing);
  const open = (anchor) => {
    stop();
    const options = entries().map((name) => ({ value: name, label: name }));
    openMenu(anchor, {
      options,
      limits: { min: 1, max: 1 },
      chosen: [],
      label: `What to do about ${anchor.dataset.personName}`,
      done: ([name]) => name && use(name, anchor.dataset.person),
    });
  };
  root.addEventListener('contextmenu', (event) => {
    const anchor = event.target.closest('[data-person]');
    if (!anchor || document.querySelector('.menu')) return;
    event.preventDefault();
    open(anchor);
  });
  // Some touch browsers send no contextmenu event.
  root.addEventListener('pointerdown', (event) => {
    const anchor = event.target.closest('[data-person]');
    stop();
    if (!anchor || event.pointerType !== 'touch') return;
    pressing = setTimeout(() => {
      if (document.querySelector('.menu')) return;
      anchor.addEventListener('click', swallow, { capture: true, once: true });
      open(anchor);
    }, LONG_PRESS);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointermove']) root.addEventListener(end, stop);
}

/** The finger that held a button down does not press it as well. */
function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}
