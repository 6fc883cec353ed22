// Speaks to the stand-in over HTTP; a refusal becomes an Error whose message may be shown to the person.

export const readWorld = (as) => read(`/play/world?${new URLSearchParams({ as: as ?? '' })}`);
export const readCommands = (as, channel) => read(`/play/commands?${new URLSearchParams({ as, channel })}`);
export const readMessages = (as, channel) => read(`/play/messages?${new URLSearchParams({ as, channel })}`);
export const readTrouble = () => read('/play/trouble');
export const readWire = (revision) => read(`/play/wire?${new URLSearchParams({ after: revision })}`);
export const postTrouble = (body) => post('/play/trouble', body);
export const postCommand = (body) => post('/play/command', body);
export const postComplete = (body) => post('/play/complete', body);
export const postPress = (body) => post('/play/press', body);
export const postSelect = (body) => post('/play/select', body);
export const postUserMenu = (body) => post('/play/user-menu', body);
export const postMessageMenu = (body) => post('/play/message-menu', body);
export const postMessage = (body) => post('/play/message', body);
export const postClock = (body) => post('/play/clock', body);
export const postRead = (as, channel) => post('/play/read', { as, channel });
export const postPlaces = (change, body) => post(`/play/places/${change}`, body);
export const postHistory = () => post('/play/history', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
export const postStartOver = () => post('/play/start-over', {});
export const postSubmit = (body) => post('/play/submit', body);

function read(path) {
  return ask(path, { headers: { Accept: 'application/json' } });
}

function post(path, body) {
  return ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
}

async function ask(path, request) {
  const response = await fetch(path, request).catch(() => {
    throw new Error('The playground does not answer. Is it still running?');
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `The playground refused this (HTTP ${response.status}).`);
  return answer;
}
