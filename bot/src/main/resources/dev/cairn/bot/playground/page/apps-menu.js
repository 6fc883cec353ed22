// What apps add to the menu of a person and of a message, by right-click, long press, a button or the keyboard's menu key.

import { el } from './dom.js';
import { openMenu } from './menu.js';

const LONG_PRESS = 500;
const NOTHING = 'No app adds anything here.';

/**
 * Opens the menu on whatever carries data-person or data-message, the innermost first.
 * @param offers gives the names of the entries for 'person' and 'message' here
 * @param use called with 'person' or 'message', the chosen entry's name and the id of what it is about
 */
export function offerAppMenus(root, offers, use) {
  let pressing = null;
  const stop = () => clearTimeout(pressing);
  const open = (about, anchor) => {
    stop();
    const { kind, id, name } = about;
    openMenu(anchor, {
      options: offers(kind).map((entry) => ({ value: entry, label: entry })),
      limits: { min: 1, max: 1 },
      chosen: [],
      heading: 'Apps',
      ticks: false,
      empty: NOTHING,
      label: `Apps, for ${name}`,
      done: ([entry]) => entry && use(kind, entry, id),
    });
  };
  root.addEventListener('click', (event) => {
    const button = event.target.closest('.apps-button, .member');
    if (button) open(aboutOf(button), button);
  });
  root.addEventListener('contextmenu', (event) => {
    const about = aboutOf(event.target);
    if (!about || event.target.closest('a, input') || document.querySelector('.menu')) return;
    event.preventDefault();
    open(about, about.anchor);
  });
  // Some touch browsers send no contextmenu event.
  root.addEventListener('pointerdown', (event) => {
    const about = aboutOf(event.target);
    stop();
    if (!about || event.target.closest('a, button') !== event.target.closest('[data-person]') || event.pointerType !== 'touch') return;
    pressing = setTimeout(() => {
      if (document.querySelector('.menu')) return;
      about.node.addEventListener('click', swallow, { capture: true, once: true });
      open(about, about.anchor);
    }, LONG_PRESS);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointermove']) root.addEventListener(end, stop);
}

/** The button that opens the menu of a message without a right click. */
export function appsButton() {
  const label = 'Apps for this message';
  return el('button', { type: 'button', class: 'icon-button apps-button', 'aria-label': label, title: label, 'aria-haspopup': 'listbox', 'aria-expanded': false }, '⋯');
}

function aboutOf(target) {
  const node = target.closest('[data-person], [data-message]');
  if (!node) return null;
  const { person, personName, message } = node.dataset;
  if (person) return { kind: 'person', id: person, name: personName, node, anchor: node };
  return { kind: 'message', id: message, name: 'this message', node, anchor: node.querySelector('.apps-button') };
}

/** The finger that held a button down does not press it as well. */
function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}
