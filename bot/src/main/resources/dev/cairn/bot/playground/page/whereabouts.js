// Who is acting and which channel is open, kept in the address so that a reload or a second tab finds it.

/** The person and channel asked for if they exist and fit each other, else the nearest that do. */
export function settle(world, wanted) {
  const as = world.person(wanted.as)?.id ?? world.people[0].id;
  const open = world.channelsOf(as);
  if (open.includes(wanted.channel)) return { as, channel: wanted.channel };
  const dm = world.dmOf(as);
  const fromDm = dm && world.channel(wanted.channel)?.server === null;
  return { as, channel: fromDm ? dm.id : open[0] };
}

export function readAddress() {
  const [as, channel] = location.hash.replace(/^#/, '').split('/');
  return { as, channel };
}

export function writeAddress({ as, channel }) {
  history.replaceState(null, '', `#${as}/${channel}`);
}
