// Starts the page and ties its parts together: world, live events, conversation, input.

import { Actions, SILENT } from './actions.js';
import { offerAppMenus } from './apps-menu.js';
import { Backstage } from './backstage.js';
import { freshen, keepFresh, rewordRelativeTimes, setNow, wordInstant } from './clock.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { Drawer } from './drawer.js';
import { Interactions } from './interactions.js';
import { invocables, menuEntries } from './invocables.js';
import { walkMessages } from './message-keys.js';
import { Live } from './live.js';
import { Members } from './members.js';
import { Places } from './places.js';
import * as server from './server.js';
import { Sidebar } from './sidebar.js';
import { startTheme } from './theme.js';
import { TimeTravel } from './time-travel.js';
import { Unread } from './unread.js';
import { drawWelcome } from './welcome.js';
import { readAddress, settle, writeAddress } from './whereabouts.js';
import { World } from './world.js';

const RETRY = 2000;
const CLOCK_SETTLES = 250;
const PLACES_SETTLE = 60;
const RESTART_CHECK = 200;
/** Where a focused field does not open a keyboard over half the page. */
const KEYBOARD = matchMedia('(hover: hover) and (pointer: fine)');

const byId = (id) => document.getElementById(id);

class App {
  #world = null;
  #commands = [];
  #here = readAddress();
  #unread = new Unread((as, channel) => server.postRead(as, channel));
  #since = null;
  #interactions = new Interactions();
  #deferred = new Map();
  #silent = new Map();
  #turn = 0;
  #meanwhile = null;
  #settling = 0;
  #playing = null;
  #placing = 0;

  constructor() {
    this.conversation = new Conversation(byId('messages'), byId('scroll'), (message, dismiss) => this.#sceneFor(message, dismiss));
    this.actions = new Actions(this.conversation, this.#interactions, () => this.#here);
    this.places = new Places(byId('places'), { change: server.postPlaces, here: () => this.#here });
    this.members = new Members(byId('members'), byId('open-members'));
    this.sidebar = new Sidebar(byId('sidebar'), (target) => this.#goTo(target), () => this.places.open(this.#world, this.#here));
    this.drawer = new Drawer(byId('sidebar'), byId('open-sidebar'), byId('scrim'));
    this.composer = new Composer(byId('composer'), {
      send: (entry, options) => this.actions.send(entry, options),
      write: (content) => this.actions.write(content),
      complete: (body) => server.postComplete({ ...this.#here, ...body }),
      people: () => this.#world.peopleIn(this.#here.channel),
      channels: () => this.#world.channel(this.#here.channel)?.server?.channels ?? [],
    });
    this.live = new Live({
      opened: () => {
        this.#interactions.lose();
        this.#refresh();
      },
      event: (event) => this.#happened(event),
      lost: () => this.#lostLive(),
    });
    offerAppMenus(
      document.body,
      (kind) => menuEntries(this.#commands, kind),
      (kind, name, target) => this.actions.useOn(kind, name, target).catch((error) => this.composer.say(error.message)),
    );
    this.backstage = new Backstage(byId('backstage'), byId('open-backstage'), { here: () => this.#here, server });
    startTheme(byId('theme'));
    keepFresh(rewordRelativeTimes);
    this.timeTravel = new TimeTravel(byId('clock'), byId('clock-panel'), {
      here: () => this.#here,
      nameOf: (channel) => this.#wordPlace(channel),
      goTo: (channel, message) => this.#goTo({ channel }).then(() => this.conversation.goTo(message)),
      startOver: () => this.#startOver(),
      fastForward: () => this.#fastForward(),
    });
    walkMessages(byId('messages'), () => this.composer.focus());
    byId('skip').addEventListener('click', () => this.composer.focus());
    document.addEventListener('keydown', (event) => this.#typedAnywhere(event));
  }

  async start() {
    try {
      await this.#readWorld();
      this.live.listenAs(this.#here.as);
      if (KEYBOARD.matches) this.composer.focus();
      await this.#readCommands();
    } catch (error) {
      this.#say(error.message);
      setTimeout(() => this.start(), RETRY);
    }
  }

  async #readWorld() {
    const world = await this.#unread.start(() => server.readWorld(this.#here.as));
    this.#setTime(world.now);
    const since = BigInt(world.since);
    if (this.#since === null || since < this.#since) this.#since = since; // a playground that started over is earlier
    this.#world = new World(world);
    this.#here = settle(this.#world, this.#here);
    this.#show();
  }

  /** Which commands there are depends on who asks for them where. */
  async #readCommands() {
    const { as, channel } = this.#here;
    const commands = await server.readCommands(as, channel);
    if (as !== this.#here.as || channel !== this.#here.channel) return;
    this.#commands = commands;
    this.#offer();
  }

  /** Everything anew: at the start, after a broken connection, and when the bot has come. */
  async #refresh() {
    const former = this.#here.as;
    try {
      await this.#readWorld();
      const personChanged = this.#here.as !== former;
      if (personChanged) this.live.listenAs(this.#here.as);
      await Promise.all([this.#readCommands(), personChanged || this.#readMessages()]);
    } catch (error) {
      this.#say(error.message);
      setTimeout(() => this.#refresh(), RETRY);
    }
  }

  async #readMessages() {
    this.#turn += 1;
    const turn = this.#turn;
    const { as, channel } = this.#here;
    this.#meanwhile = [];
    const messages = (await server.readMessages(as, channel)).filter((message) => !message.ephemeral || BigInt(message.id) > this.#since);
    if (turn !== this.#turn) return;
    this.#unread.read(as, channel);
    this.conversation.reset(messages);
    for (const event of this.#meanwhile) this.#showEvent(event);
    this.#meanwhile = null;
    const answered = new Set(messages.map((message) => message.interaction?.id));
    for (const [id, event] of this.#deferred) {
      if (answered.has(id)) this.#deferred.delete(id);
      else if (event.channel === channel && event.as === as) this.#showThinking(event);
    }
  }

  async #goTo({ as = this.#here.as, channel = this.#here.channel }) {
    const former = this.#here.as;
    this.#here = settle(this.#world, { as, channel });
    this.composer.clear();
    this.actions.closeModal();
    this.drawer.close();
    this.conversation.reset([]);
    this.#show();
    try {
      if (this.#here.as !== former) this.live.listenAs(this.#here.as);
      else await Promise.all([this.#readMessages(), this.#readCommands()]);
    } catch (error) {
      this.#say(error.message);
    }
  }

  #show() {
    const { as, channel: channelId } = this.#here;
    const channel = this.#world.channel(channelId);
    writeAddress(this.#here);
    this.#unread.clear(channelId);
    this.#showSidebar();
    this.members.draw(this.#world, channel, as);
    this.places.refresh(this.#world, this.#here);
    byId('title').textContent = channel.server ? `# ${channel.name}` : channel.name;
    byId('subtitle').textContent = channel.server ? channel.server.name : 'Direct message';
    document.title = `${byId('title').textContent} · Cairn playground`;
    this.#offer();
    this.#say(this.#hindrance(channel));
  }

  #offer() {
    const { as, channel: channelId } = this.#here;
    const channel = this.#world.channel(channelId);
    const entries = invocables(this.#commands);
    const timeout = this.#world.timeoutIn(channelId, as);
    this.composer.block(timeout ? `You’re timed out here until ${wordInstant(new Date(timeout), 'f')}.` : null);
    this.composer.offer(entries, channel.server ? `Message #${channel.name}, or type /` : 'Type / for a command');
    const next = entries.find((entry) => entry.name === 'next');
    drawWelcome(byId('welcome'), {
      channel,
      person: this.#world.person(as),
      bot: this.#world.bot,
      start: next ? () => this.#start(next) : null,
      browse: () => this.composer.browse(),
      fastForward: this.#world.historyPlayed ? null : () => this.#fastForward(),
    });
    this.timeTravel.offerHistory(!this.#world.historyPlayed);
  }

  #hindrance({ server: place }) {
    if (!this.#world.ready) return 'Cairn is still connecting. Its commands will be here in a moment.';
    if (place && !place.hasBot) return `Cairn isn’t in ${place.name}. You can bring it back under “People and places”.`;
    return this.#playing;
  }

  /** Waits for the fresh playground and loads its page. */
  async #startOver() {
    await server.postStartOver();
    this.#playing = 'Starting over…';
    this.#say(this.#playing);
    let isGone = false;
    const look = async () => {
      const isReady = await server.readWorld().then((world) => world.ready, () => false);
      isGone ||= !isReady;
      if (isGone && isReady) location.reload();
      else setTimeout(look, RESTART_CHECK);
    };
    await look();
  }

  async #fastForward() {
    this.#world.historyPlayed = true;
    this.#offer();
    this.#playing = 'Three weeks go by. This takes a few seconds…';
    this.#say(this.#playing);
    try {
      await server.postHistory();
    } catch (error) {
      this.composer.say(error.message);
    }
    this.#playing = null;
    this.#since = null; // the visitor was not there for the private answers of these weeks
    await this.#refresh();
  }

  #start(next) {
    this.composer.say(null);
    this.actions.send(next, {}).catch((error) => this.composer.say(error.message));
  }

  #showSidebar() {
    this.sidebar.draw(this.#world, this.#here.as, this.#here.channel, this.#unread.counts);
    byId('open-sidebar').classList.toggle('unread', this.#unread.counts.size > 0);
  }

  #say(words) {
    byId('status').textContent = words ?? '';
    byId('status').hidden = !words;
  }

  #lostLive() {
    this.#say('Reconnecting…');
    this.#interactions.lose();
  }

  #happened(event) {
    const answers = event.interaction ?? event.message?.interaction?.id;
    const thinking = this.#deferred.get(answers);
    if (event.type !== 'thinking') this.#deferred.delete(answers);
    if (event.type === 'failed' && thinking) this.#silent.set(event.interaction, thinking);
    switch (event.type) {
      case 'message':
        if (event.channel === this.#here.channel) this.#unread.read(this.#here.as, event.channel);
        else if (event.message.author.id !== this.#here.as) this.#markUnread(event.channel, event.message.id);
        break;
      case 'direct-message':
        this.#world.person(event.person).unread += 1;
        this.#showSidebar();
        break;
      case 'history':
        this.#playing = event.day < event.days ? `Three weeks go by: day ${event.day} of ${event.days}…` : null;
        this.#say(this.#playing);
        break;
      case 'places':
        this.#placesChanged();
        break;
      case 'edit':
        this.#interactions.settleOnMessage(event.message.id);
        break;
      case 'thinking':
        this.#deferred.set(event.interaction, { ...event, as: this.#here.as });
        break;
      case 'modal':
        this.actions.showModal(event, this.#sceneFor(null, () => {}), this.#interactions.messageOf(event.interaction));
        break;
      case 'ready':
        this.#refresh();
        break;
      case 'clock':
        this.#clockMoved(event.now);
        break;
    }
    if (answers) this.#interactions.settle(answers, event.type === 'failed' ? 'failed' : 'answered');
    if (event.channel === this.#here.channel) {
      this.#meanwhile?.push(event);
      this.#showEvent(event);
    }
  }

  #showEvent(event) {
    if (event.type === 'message' || event.type === 'edit') this.conversation.put(event.message);
    else if (event.type === 'delete') this.conversation.remove(event.id, event.interaction);
    else if (event.type === 'thinking') this.#showThinking(event);
    else if (event.type === 'failed') this.#showSilence(event.interaction);
  }

  /** What was said today may be yesterday's now; a clock on its way is followed to its end first. */
  #clockMoved(iso) {
    this.#setTime(iso);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#readMessages().catch((error) => this.#say(error.message)), CLOCK_SETTLES);
  }

  #wordPlace(id) {
    const channel = this.#world.channel(id);
    return channel?.server ? `#${channel.name}` : 'DM';
  }

  #setTime(iso) {
    setNow(iso);
    freshen();
  }

  /** Says of an answer that was awaited too long that none will come. */
  #showSilence(interaction) {
    const thinking = this.#silent.get(interaction);
    if (!thinking) {
      this.conversation.forget(interaction);
      return;
    }
    this.#silent.delete(interaction);
    const { name, person } = thinking;
    this.conversation.await(interaction, { name, person, ephemeral: true, words: SILENT, failed: true });
  }

  #placesChanged() {
    clearTimeout(this.#placing);
    this.#placing = setTimeout(() => this.#refresh(), PLACES_SETTLE);
  }

  #markUnread(channel, message) {
    this.#unread.add(channel, message);
    this.#showSidebar();
  }

  #showThinking({ interaction, ephemeral, name, person }) {
    this.conversation.await(interaction, { name, person, ephemeral, words: `${this.#world.bot.name} is thinking…` });
  }

  #sceneFor(message, dismiss) {
    const { channel } = this.#here;
    return {
      world: this.#world,
      channel,
      attachments: message?.attachments ?? [],
      dismiss,
      press: (customId) => this.actions.press(message, customId),
      select: (customId, values) => this.actions.select(message, customId, values),
      openCommand: (name) => this.composer.begin(name),
      openChannel: (id) => this.#goTo({ channel: id }),
    };
  }

  /** A letter typed while nothing has the focus goes to the input, as in Discord. */
  #typedAnywhere(event) {
    const idle = document.activeElement === document.body || document.activeElement === byId('scroll');
    if (idle && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.composer.focus();
  }
}

new App().start();
