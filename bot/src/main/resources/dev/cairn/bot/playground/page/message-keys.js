// Arrow keys over the messages: one message takes the focus, and Tab goes on to its controls.

/**
 * @param list the list of messages
 * @param leave goes back to the input line
 */
export function walkMessages(list, leave) {
  const messages = () => [...list.querySelectorAll('.message')];
  new MutationObserver(() => keepOneInReach(messages())).observe(list, { childList: true });
  list.addEventListener('focusin', (event) => {
    const message = event.target.closest('.message');
    if (message) keepOneInReach(messages(), message);
  });
  list.addEventListener('keydown', (event) => {
    const message = event.target.closest('.message');
    if (!message || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (event.target === message) leave();
      else message.focus();
      return;
    }
    if (event.target !== message) return;
    const all = messages();
    const next = wanted(event.key, all.indexOf(message), all.length);
    if (next === null) return;
    event.preventDefault();
    all[next].focus();
    all[next].scrollIntoView({ block: 'nearest' });
  });
}

function wanted(key, at, length) {
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: length - 1 }[key];
  return next === undefined ? null : Math.min(Math.max(next, 0), length - 1);
}

/** Tab reaches the given message, or else the newest. */
function keepOneInReach(all, chosen = null) {
  const reached = chosen ?? all.find((message) => message.tabIndex === 0) ?? all.at(-1);
  for (const message of all) message.tabIndex = message === reached ? 0 : -1;
}
