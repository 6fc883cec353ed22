package dev.cairn.bot.playground.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A channel: a server's channel, a person's DM with the bot, or a private chat between people. */
public final class Channel {
    /** The most messages kept; the oldest are dropped so that a long load test stays within memory. */
    private static final int MAX_MESSAGES = 10_000;

    private final Snowflake id;
    private final ChannelKind kind;
    private final String name;
    private final @Nullable Server server;
    private final @Nullable Channel parent;
    private final Set<Snowflake> people;
    private final ConcurrentSkipListMap<Snowflake, Message> messages = new ConcurrentSkipListMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private volatile long botPermissions = Member.DEFAULT_PERMISSIONS;
    private volatile boolean restricted;
    private volatile ThreadState threadState = ThreadState.ACTIVE;

    /** Whether people still write in a thread. */
    public enum ThreadState {
        ACTIVE,
        /** Out of sight until the next message. */
        ARCHIVED,
        /** Closed by a moderator. */
        LOCKED
    }

    Channel(Snowflake id, String name, Server server) {
        this(id, ChannelKind.SERVER, name, server, null, Set.of());
    }

    /** Creates a thread of a server's channel. */
    Channel(Snowflake id, String name, Channel parent) {
        this(id, ChannelKind.THREAD, name, parent.server, parent, Set.of());
    }

    Channel(Snowflake id, ChannelKind kind, String name, Set<Snowflake> people) {
        this(id, kind, name, null, null, people);
    }

    private Channel(
            Snowflake id,
            ChannelKind kind,
            String name,
            @Nullable Server server,
            @Nullable Channel parent,
            Set<Snowflake> people) {
        this.parent = parent;
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.server = server;
        this.people = people;
    }

    public Snowflake id() {
        return id;
    }

    public ChannelKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Optional<Server> server() {
        return Optional.ofNullable(server);
    }

    /** The channel that this thread belongs to; empty for anything but a thread. */
    public Optional<Channel> parent() {
        return Optional.ofNullable(parent);
    }

    /** Discord's permission bits of the bot here; those of a thread are its channel's. */
    public long botPermissions() {
        return parent == null ? botPermissions : parent.botPermissions();
    }

    void setBotPermissions(long permissions) {
        botPermissions = permissions;
    }

    /** Whether members need a role to view this server's channel. */
    public boolean restricted() {
        return restricted;
    }

    void restrict(boolean only) {
        restricted = only;
    }

    public ThreadState threadState() {
        return threadState;
    }

    void setThreadState(ThreadState state) {
        threadState = state;
    }

    /** The people in this DM or private chat; empty for a server's channel. */
    public Set<Snowflake> people() {
        return people;
    }

    public boolean visibleTo(Snowflake person) {
        if (server == null) {
            return people.contains(person);
        }
        boolean closed = restricted || (parent != null && parent.restricted);
        return server.member(person).isPresent() && (!closed || server.moderates(person));
    }

    public Optional<Message> message(Snowflake message) {
        return Optional.ofNullable(messages.get(message));
    }

    /** Every message, oldest first. */
    public List<Message> messages() {
        return List.copyOf(messages.values());
    }

    /** At most this many of the newest messages, oldest first. */
    public List<Message> latest(int limit) {
        List<Message> latest = new ArrayList<>(
                messages.descendingMap().values().stream().limit(limit).toList());
        Collections.reverse(latest);
        return latest;
    }

    /** At most this many messages before the given one, newest first. */
    public List<Message> before(Snowflake message, int limit) {
        return messages.headMap(message, false).descendingMap().values().stream()
                .limit(limit)
                .toList();
    }

    /** At most this many messages after the given one, oldest first. */
    public List<Message> after(Snowflake message, int limit) {
        return messages.tailMap(message, false).values().stream().limit(limit).toList();
    }

    /** The id of the newest message, if any. */
    Optional<Snowflake> lastMessage() {
        var last = messages.lastEntry();
        return last == null ? Optional.empty() : Optional.of(last.getKey());
    }

    /** Adds a message and returns the one dropped for it, if any. */
    Optional<Message> add(Message message) {
        messages.put(message.id(), message);
        if (size.incrementAndGet() <= MAX_MESSAGES) {
            return Optional.empty();
        }
        size.decrementAndGet();
        var oldest = messages.pollFirstEntry();
        return oldest == null ? Optional.empty() : Optional.of(oldest.getValue());
    }

    Optional<Message> edit(Snowflake message, UnaryOperator<Message> change) {
        return Optional.ofNullable(messages.computeIfPresent(message, (id, old) -> change.apply(old)));
    }

    Optional<Message> remove(Snowflake message) {
        Message removed = messages.remove(message);
        if (removed != null) {
            size.decrementAndGet();
        }
        return Optional.ofNullable(removed);
    }
}
