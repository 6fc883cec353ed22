package dev.cairn.bot.playground.gateway;

import dev.cairn.bot.playground.world.Server;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bot identified as, numbered events and all; it outlives its socket so that the bot can resume. */
final class GatewaySession {
    private static final int REMEMBERED_EVENTS = 2_000;
    /** The intent for the coming and going of servers. */
    private static final long GUILDS = 1;

    /** Never compared, only sent again. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Event(long sequence, String type, byte[] data) {
        byte[] frame() {
            return Frames.dispatch(type, sequence, data);
        }
    }

    private final String id;
    private final Shard shard;
    private final long intents;
    private final ArrayDeque<Event> remembered = new ArrayDeque<>();
    private long sequence;
    private int replayedThoughSeen;
    private @Nullable GatewayConnection connection;

    GatewaySession(String id, Shard shard, long intents, GatewayConnection connection) {
        this.id = id;
        this.shard = shard;
        this.intents = intents;
        this.connection = connection;
    }

    String id() {
        return id;
    }

    Shard shard() {
        return shard;
    }

    /** Whether it asked for events about servers, and this one is its shard's. */
    boolean hearsOf(Server server) {
        return (intents & GUILDS) != 0 && shard.gets(server.id());
    }

    /** Numbers an event, remembers it and sends it when there is a socket. */
    synchronized void dispatch(String type, byte[] data) {
        sequence++;
        Event event = new Event(sequence, type, data);
        remembered.addLast(event);
        if (remembered.size() > REMEMBERED_EVENTS) {
            remembered.removeFirst();
        }
        if (connection != null) {
            connection.send(event.frame());
        }
    }

    /** Sends the latest event of this type once more, as a new one. */
    synchronized void repeatLatest(String type) {
        List<Event> such =
                remembered.stream().filter(event -> event.type().equals(type)).toList();
        if (!such.isEmpty()) {
            dispatch(type, such.get(such.size() - 1).data());
        }
    }

    /** At the next resume, sends this many events again though the bot has seen them. */
    synchronized void replayThoughSeen(int events) {
        replayedThoughSeen = events;
    }

    synchronized boolean connected() {
        return connection != null;
    }

    synchronized boolean isAhead(long seen) {
        return seen > sequence;
    }

    /** Takes a new socket and sends it all events after {@code seen}; false when some of them are forgotten. */
    synchronized boolean resume(GatewayConnection with, long seen, byte[] resumedData) {
        boolean allThere = seen == sequence
                || (!remembered.isEmpty() && remembered.getFirst().sequence() <= seen + 1);
        if (!allThere) {
            return false;
        }
        connection = with;
        for (Event event : remembered) {
            if (event.sequence() > seen - replayedThoughSeen) {
                with.send(event.frame());
            }
        }
        replayedThoughSeen = 0;
        dispatch("RESUMED", resumedData);
        return true;
    }

    synchronized void detach(GatewayConnection gone) {
        if (gone.equals(connection)) {
            connection = null;
        }
    }

    /** Sends something that is no event, when there is a socket. */
    synchronized void control(byte[] frame) {
        if (connection != null) {
            connection.send(frame);
        }
    }

    /** Tells the bot to resume on the socket it has, and sends it nothing until it does. */
    synchronized void suspend() {
        control(Frames.invalidSession(true));
        connection = null;
    }

    /** Ends the socket without a word. */
    synchronized void cut() {
        if (connection != null) {
            connection.cut();
            connection = null;
        }
    }

    synchronized void close(int code, String words) {
        if (connection != null) {
            connection.close(code, words);
            connection = null;
        }
    }
}
