// The people, servers and channels of the playground, and who can see what.

export class World {
  constructor(answer) {
    this.bot = answer.bot;
    this.people = answer.people;
    this.servers = answer.servers;
    this.dms = answer.dms;
    this.ready = answer.ready;
  }

  person(id) {
    return this.people.find((person) => person.id === id) ?? null;
  }

  /** The name behind a user id, the bot's included, or null. */
  nameOf(id) {
    return id === this.bot.id ? this.bot.name : (this.person(id)?.name ?? null);
  }

  serversOf(personId) {
    return this.servers.filter((server) => server.members.includes(personId));
  }

  dmOf(personId) {
    return this.dms.find((dm) => dm.person === personId) ?? null;
  }

  /** {id, name, server} of a channel; server is null for a DM. */
  channel(id) {
    for (const server of this.servers) {
      const channel = server.channels.find((candidate) => candidate.id === id);
      if (channel) return { ...channel, server };
    }
    return this.dms.some((dm) => dm.id === id) ? { id, name: this.bot.name, server: null } : null;
  }

  /** The person's permission bits in the server of a channel, or null in a DM. */
  permissionsIn(channelId, personId) {
    const server = this.channel(channelId)?.server;
    return server ? BigInt(server.permissions[personId] ?? 0) : null;
  }

  /** Ids of the channels this person can open, servers first. */
  channelsOf(personId) {
    const inServers = this.serversOf(personId).flatMap((server) => server.channels.map((channel) => channel.id));
    const dm = this.dmOf(personId);
    return dm ? [...inServers, dm.id] : inServers;
  }

  /** Whom one can name in a channel: the members of its server, or the two who write in a DM. */
  peopleIn(channelId) {
    const channel = this.channel(channelId);
    if (channel?.server) return this.people.filter((person) => channel.server.members.includes(person.id));
    const dm = this.dms.find((candidate) => candidate.id === channelId);
    return this.people.filter((person) => person.id === dm?.person);
  }
}
