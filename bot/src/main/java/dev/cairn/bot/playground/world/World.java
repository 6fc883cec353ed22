package dev.cairn.bot.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * All people, servers, channels and messages. Ids of people, servers and channels depend only on the order in which
 * they are added, so a kept database finds the same people at the next start.
 */
public final class World {
    private static final long FIRST_ID = 1_100_000_000_000_000_000L;
    private static final List<String> COLORS =
            List.of("#5865f2", "#3ba55c", "#faa61a", "#ed4245", "#eb459e", "#0f9fb0");

    private final MovableClock clock;
    private final Snowflakes snowflakes;
    private final Bot bot;
    private final AtomicLong fixedIds = new AtomicLong();
    private final Map<Snowflake, User> people = new ConcurrentSkipListMap<>();
    private final Map<Snowflake, Server> servers = new ConcurrentSkipListMap<>();
    private final Map<Snowflake, Channel> channels = new ConcurrentHashMap<>();
    private final Map<Snowflake, Channel> dms = new ConcurrentHashMap<>();
    private final Map<Snowflake, Attachment> attachments = new ConcurrentHashMap<>();
    private final Set<Snowflake> closedDms = ConcurrentHashMap.newKeySet();
    private final List<Consumer<WorldEvent>> listeners = new CopyOnWriteArrayList<>();

    /** Creates an empty world whose time follows this clock until it is moved. */
    public World(Clock clock) {
        this.clock = new MovableClock(clock);
        this.snowflakes = new Snowflakes(this.clock);
        this.bot = new Bot(nextFixedId(), "Cairn");
    }

    public Bot bot() {
        return bot;
    }

    /** The clock of this world. */
    public Clock clock() {
        return clock;
    }

    /** Moves the clock to an instant; throws as {@link MovableClock#moveTo} does. */
    public void moveTo(Instant time) {
        clock.moveTo(time);
        publish(new WorldEvent.ClockMoved(now()));
    }

    /** Throws what {@link #moveTo} would throw, and moves nothing. */
    public void requireReachable(Instant time) {
        clock.requireReachable(time);
    }

    public Instant now() {
        return clock.instant();
    }

    /** A new id for a message, an interaction and so on. */
    public Snowflake nextId() {
        return snowflakes.next();
    }

    /** Adds a person and their DM with the bot. */
    public User addPerson(String name) {
        String color = COLORS.get(people.size() % COLORS.size());
        User person = new User(nextFixedId(), name, color, "en-US");
        people.put(person.id(), person);
        Channel dm = new Channel(nextFixedId(), ChannelKind.BOT_DM, name, Set.of(person.id()));
        channels.put(dm.id(), dm);
        dms.put(person.id(), dm);
        return person;
    }

    /** Puts a changed person in the place of the former. */
    void replace(User person) {
        people.put(person.id(), person);
    }

    /** Adds a server with the bot in it and the owner as its first member. */
    public Server addServer(String name, User owner) {
        Server server = addServerWithoutBot(name, owner);
        addBot(server);
        return server;
    }

    /** Adds a server that has not added the bot, with the owner as its first member. */
    public Server addServerWithoutBot(String name, User owner) {
        Server server = new Server(nextFixedId(), name, owner.id(), now());
        server.removeBot();
        server.putMember(new Member(owner.id(), now(), Member.ALL_PERMISSIONS));
        servers.put(server.id(), server);
        return server;
    }

    /** Adds the bot to a server. */
    public void addBot(Server server) {
        server.admitBot(now());
        publish(new WorldEvent.BotAdded(server));
    }

    public void removeBot(Server server) {
        server.removeBot();
        publish(new WorldEvent.BotRemoved(server));
    }

    public Channel addChannel(Server server, String name) {
        Channel channel = new Channel(nextFixedId(), name, server);
        server.add(channel);
        channels.put(channel.id(), channel);
        return channel;
    }

    /** Opens a thread in a server's channel. */
    public Channel addThread(Channel parent, String name) {
        Channel thread = new Channel(nextFixedId(), name, parent);
        channels.put(thread.id(), thread);
        return thread;
    }

    public void setThreadState(Channel thread, Channel.ThreadState state) {
        thread.setThreadState(state);
    }

    /** Sets the bot's permission bits in a server's channel and its threads. */
    public void permitBot(Channel channel, long permissions) {
        channel.setBotPermissions(permissions);
    }

    /** Hides a server's channel from members without a role, as a channel for moderators is. */
    public void restrict(Channel channel) {
        channel.restrict(true);
    }

    /** Makes a channel the one where Discord posts its own messages. */
    public void setSystemChannel(Server server, Channel channel) {
        server.setSystemChannel(channel);
    }

    /** Deletes a server's channel with its messages. */
    public void deleteChannel(Channel channel) {
        channel.server().ifPresent(server -> server.remove(channel));
        channels.remove(channel.id());
    }

    /** Adds a chat between people; the bot takes part only as an app they installed for themselves. */
    public Channel addPrivateChat(User one, User other) {
        Channel chat = new Channel(nextFixedId(), ChannelKind.PRIVATE, "", Set.of(one.id(), other.id()));
        channels.put(chat.id(), chat);
        return chat;
    }

    public void join(Server server, User person) {
        admit(server, person, Member.DEFAULT_PERMISSIONS);
    }

    /** Adds a person to a server, or changes a member's permission bits. */
    public void admit(Server server, User person, long permissions) {
        server.putMember(new Member(person.id(), now(), permissions));
    }

    /** Gives a member a name in this server alone. */
    public void nickname(Server server, User person, String nickname) {
        server.member(person.id()).ifPresent(member -> server.putMember(member.withNickname(nickname)));
    }

    public void leave(Server server, User person) {
        server.removeMember(person.id());
    }

    /** Makes DMs to this person fail with 50007 from now on. */
    public void closeDm(User person) {
        closedDms.add(person.id());
    }

    public void openDm(User person) {
        closedDms.remove(person.id());
    }

    public boolean dmClosed(Channel channel) {
        return channel.kind() == ChannelKind.BOT_DM && channel.people().stream().anyMatch(closedDms::contains);
    }

    public Collection<User> people() {
        return Collections.unmodifiableCollection(people.values());
    }

    public Collection<Server> servers() {
        return Collections.unmodifiableCollection(servers.values());
    }

    public Optional<User> person(Snowflake id) {
        return Optional.ofNullable(people.get(id));
    }

    public Optional<Server> server(Snowflake id) {
        return Optional.ofNullable(servers.get(id));
    }

    public Optional<Channel> channel(Snowflake id) {
        return Optional.ofNullable(channels.get(id));
    }

    public Optional<Channel> dm(Snowflake person) {
        return Optional.ofNullable(dms.get(person));
    }

    public Optional<Attachment> attachment(Snowflake id) {
        return Optional.ofNullable(attachments.get(id));
    }

    public Attachment store(Attachment attachment) {
        attachments.put(attachment.id(), attachment);
        return attachment;
    }

    /** Whether a person sees a message. */
    public boolean sees(Snowflake person, Message message) {
        return message.visibleTo(person)
                && channel(message.channel())
                        .map(channel -> channel.visibleTo(person))
                        .orElse(false);
    }

    /** Adds a message to its channel. */
    public Message post(Message message) {
        channel(message.channel()).orElseThrow().add(message).ifPresent(this::forgetFiles);
        if (!message.loading()) {
            publish(new WorldEvent.Posted(message));
        }
        return message;
    }

    /** Edits a message, if it exists; a thinking message that gets its contents counts as posted. */
    public Optional<Message> edit(Channel channel, Snowflake message, UnaryOperator<Message> change) {
        boolean wasLoading = channel.message(message).map(Message::loading).orElse(false);
        Optional<Message> edited = channel.edit(message, change);
        edited.ifPresent(now -> publish(wasLoading ? new WorldEvent.Posted(now) : new WorldEvent.Edited(now)));
        return edited;
    }

    /** Deletes a message; returns false if it did not exist. */
    public boolean delete(Channel channel, Snowflake message) {
        Optional<Message> removed = channel.remove(message);
        removed.ifPresent(gone -> {
            forgetFiles(gone);
            publish(new WorldEvent.Deleted(gone));
        });
        return removed.isPresent();
    }

    private void forgetFiles(Message gone) {
        for (JsonNode file : gone.json().path("attachments")) {
            Snowflake.parse(file.path("id").asText()).ifPresent(attachments::remove);
        }
    }

    /** Registers a listener for all later events; it runs on the thread that causes them. */
    public void listen(Consumer<WorldEvent> listener) {
        listeners.add(listener);
    }

    public void publish(WorldEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    private Snowflake nextFixedId() {
        return new Snowflake(FIRST_ID + (fixedIds.getAndIncrement() << 22));
    }
}
