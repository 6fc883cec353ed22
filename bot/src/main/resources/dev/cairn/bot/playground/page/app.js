// Starts the page and ties its parts together: world, live events, conversation, input.

import { Actions } from './actions.js';
import { offerAppMenus } from './apps-menu.js';
import { freshen, keepFresh, rewordRelativeTimes, setNow } from './clock.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { Drawer } from './drawer.js';
import { Interactions } from './interactions.js';
import { invocables, menuEntries } from './invocables.js';
import { Live } from './live.js';
import * as server from './server.js';
import { Sidebar } from './sidebar.js';
import { startTheme } from './theme.js';
import { TimeTravel } from './time-travel.js';
import { drawWelcome } from './welcome.js';
import { readAddress, settle, writeAddress } from './whereabouts.js';
import { World } from './world.js';

const RETRY = 2000;
const CLOCK_SETTLES = 250;

const byId = (id) => document.getElementById(id);

class App {
  #world = null;
  #commands = [];
  #here = readAddress();
  #unread = new Map();
  #interactions = new Interactions();
  #deferred = new Map();
  #turn = 0;
  #meanwhile = null;
  #settling = 0;

  constructor() {
    this.conversation = new Conversation(byId('messages'), byId('scroll'), (message, dismiss) => this.#sceneFor(message, dismiss));
    this.actions = new Actions(this.conversation, this.#interactions, () => this.#here);
    this.sidebar = new Sidebar(byId('sidebar'), (target) => this.#goTo(target));
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
      (kind) => menuEntries(this.#commands, kind, this.#permissions()),
      (kind, name, target) => this.actions.useOn(kind, name, target).catch((error) => this.composer.say(error.message)),
    );
    startTheme(byId('theme'));
    keepFresh(rewordRelativeTimes);
    this.timeTravel = new TimeTravel(byId('clock'), byId('clock-panel'), {
      here: () => this.#here,
      nameOf: (channel) => this.#wordPlace(channel),
      goTo: (channel) => this.#goTo({ channel }),
    });
    document.addEventListener('keydown', (event) => this.#typedAnywhere(event));
  }

  async start() {
    try {
      await this.#readWorld();
      this.live.listenAs(this.#here.as);
    } catch (error) {
      this.#say(error.message);
      setTimeout(() => this.start(), RETRY);
    }
  }

  async #readWorld() {
    const [world, commands] = await Promise.all([server.readWorld(), server.readCommands()]);
    this.#setTime(world.now);
    this.#world = new World(world);
    this.#commands = commands;
    this.#here = settle(this.#world, this.#here);
    this.#show();
  }

  /** Everything anew: at the start, after a broken connection, and when the bot has come. */
  async #refresh() {
    const former = this.#here.as;
    try {
      await this.#readWorld();
      if (this.#here.as === former) await this.#readMessages();
      else this.live.listenAs(this.#here.as);
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
    const messages = await server.readMessages(as, channel);
    if (turn !== this.#turn) return;
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
      else await this.#readMessages();
    } catch (error) {
      this.#say(error.message);
    }
  }

  #show() {
    const { as, channel: channelId } = this.#here;
    const channel = this.#world.channel(channelId);
    writeAddress(this.#here);
    this.#unreadHere().delete(channelId);
    this.#showSidebar();
    byId('title').textContent = channel.server ? `# ${channel.name}` : channel.name;
    byId('subtitle').textContent = channel.server ? channel.server.name : 'Direct message';
    document.title = `${byId('title').textContent} · Cairn playground`;
    const entries = invocables(this.#commands, this.#permissions());
    this.composer.offer(entries, channel.server ? `Message #${channel.name}, or type /` : 'Type / for a command');
    const next = entries.find((entry) => entry.name === 'next');
    drawWelcome(byId('welcome'), {
      channel,
      person: this.#world.person(as),
      bot: this.#world.bot,
      start: next ? () => this.#start(next) : null,
      browse: () => this.composer.browse(),
    });
    this.#say(this.#world.ready ? null : 'Cairn is still connecting. Its commands will be here in a moment.');
  }

  #permissions() {
    return this.#world.permissionsIn(this.#here.channel, this.#here.as);
  }

  #start(next) {
    this.composer.say(null);
    this.actions.send(next, {}).catch((error) => this.composer.say(error.message));
  }

  #showSidebar() {
    const unread = this.#unreadHere();
    this.sidebar.draw(this.#world, this.#here.as, this.#here.channel, unread);
    byId('open-sidebar').classList.toggle('unread', unread.size > 0);
  }

  #unreadHere() {
    const { as } = this.#here;
    if (!this.#unread.has(as)) this.#unread.set(as, new Set());
    return this.#unread.get(as);
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
    if (event.type !== 'thinking') this.#deferred.delete(answers);
    switch (event.type) {
      case 'message':
        if (event.channel !== this.#here.channel) this.#markUnread(event.channel);
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
    else if (event.type === 'failed') this.conversation.forget(event.interaction);
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

  #markUnread(channel) {
    this.#unreadHere().add(channel);
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
