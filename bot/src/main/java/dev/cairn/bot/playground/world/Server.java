package dev.cairn.bot.playground.world;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A Discord server (guild) with its channels and members. */
public final class Server {
    private final Snowflake id;
    private final String name;
    private final Snowflake owner;
    private final List<Channel> channels = new CopyOnWriteArrayList<>();
    private final Map<Snowflake, Member> members = new ConcurrentHashMap<>();
    private final Set<String> openCommands = new ConcurrentSkipListSet<>();
    private volatile Instant botJoinedAt;
    private volatile boolean botPresent = true;
    private volatile @Nullable Channel systemChannel;

    Server(Snowflake id, String name, Snowflake owner, Instant botJoinedAt) {
        this.id = id;
        this.name = name;
        this.owner = owner;
        this.botJoinedAt = botJoinedAt;
    }

    public Snowflake id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Snowflake owner() {
        return owner;
    }

    Instant botJoinedAt() {
        return botJoinedAt;
    }

    /** Whether the bot is in the server now. */
    public boolean botPresent() {
        return botPresent;
    }

    /** The channel where Discord posts its own messages, if there is one. */
    public Optional<Channel> systemChannel() {
        return Optional.ofNullable(systemChannel);
    }

    void setSystemChannel(Channel channel) {
        systemChannel = channel;
    }

    void admitBot(Instant at) {
        botJoinedAt = at;
        botPresent = true;
    }

    void removeBot() {
        botPresent = false;
    }

    public List<Channel> channels() {
        return Collections.unmodifiableList(channels);
    }

    public Collection<Member> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    public Optional<Member> member(Snowflake person) {
        return Optional.ofNullable(members.get(person));
    }

    void add(Channel channel) {
        channels.add(channel);
    }

    void remove(Channel channel) {
        channels.remove(channel);
    }

    /** Whether a person may enter the channels that only moderators see. */
    boolean moderates(Snowflake person) {
        long roles = Member.ADMINISTRATOR | Member.MANAGE_SERVER | Member.MANAGE_MESSAGES;
        return owner.equals(person)
                || member(person)
                        .filter(member -> (member.permissions() & roles) != 0)
                        .isPresent();
    }

    /** The names of the commands that the server's integration settings let everyone use. */
    public Set<String> openCommands() {
        return Collections.unmodifiableSet(openCommands);
    }

    void open(String command, boolean toEveryone) {
        if (toEveryone) {
            openCommands.add(command);
        } else {
            openCommands.remove(command);
        }
    }

    void putMember(Member member) {
        members.put(member.person(), member);
    }

    void removeMember(Snowflake person) {
        members.remove(person);
    }
}
