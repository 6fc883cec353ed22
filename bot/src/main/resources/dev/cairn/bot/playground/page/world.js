// The people, servers and channels of the playground, and who can see what.

export class World {
  constructor(answer) {
    this.bot = answer.bot;
    this.people = answer.people;
    this.servers = answer.servers;
    this.dms = answer.dms;
    this.ready = answer.ready;
    this.guarded = answer.guarded;
    this.historyPlayed = answer.historyPlayed;
  }

  person(id) {
    return this.people.find((person) => person.id === id) ?? null;
  }

  /** The name behind a user id, the bot's included, or null. */
  nameOf(id) {
    return id === this.bot.id ? this.bot.name : (this.person(id)?.name ?? null);
  }

  /** As a channel shows a person: by their nickname in its server, if they have one. */
  nameIn(channelId, id) {
    return this.channel(channelId)?.server?.nicknames[id] ?? this.nameOf(id);
  }

  serversOf(personId) {
    return this.servers.filter((server) => server.members.includes(personId));
  }

  dmOf(personId) {
    return this.dms.find((dm) => dm.person === personId) ?? null;
  }

  /** The channels of a server that a person sees. */
  channelsIn(server, personId) {
    return server.channels.filter((channel) => channel.viewers.includes(personId));
  }

  /** When a person may write again in a channel where they are timed out, or null. */
  timeoutIn(channelId, personId) {
    return this.channel(channelId)?.server?.timeouts[personId] ?? null;
  }

  /** {id, name, server} of a channel; server is null for a DM. */
  channel(id) {
    for (const server of this.servers) {
      const channel = server.channels.find((candidate) => candidate.id === id);
      if (channel) return { ...channel, server };
    }
    return this.dms.some((dm) => dm.id === id) ? { id, name: this.bot.name, server: null } : null;
  }

  /** Ids of the channels this person can open, servers first. */
  channelsOf(personId) {
    const inServers = this.serversOf(personId).flatMap((server) => this.channelsIn(server, personId).map((channel) => channel.id));
    const dm = this.dmOf(personId);
    return dm ? [...inServers, dm.id] : inServers;
  }

  /** Whom one can name in a channel: those who see it, by their names there, or who writes in a DM. */
  peopleIn(channelId) {
    const channel = this.channel(channelId);
    if (channel?.server) {
      const { nicknames } = channel.server;
      return this.people.filter((person) => channel.viewers.includes(person.id)).map((person) => ({ ...person, name: nicknames[person.id] ?? person.name }));
    }
    const dm = this.dms.find((candidate) => candidate.id === channelId);
    return this.people.filter((person) => person.id === dm?.person);
  }
}
