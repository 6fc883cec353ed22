package dev.cairn.bot.playground.gateway;

import dev.cairn.bot.playground.world.Server;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A gateway session with its numbered events. It outlives its socket so that the bot can resume it. */
final class GatewaySession {
    private static final int REMEMBERED_EVENTS = 2_000;
    /** The GUILDS intent. */
    private static final long GUILDS = 1;

    /** A sent event; never compared, only sent again. */
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

    /** Whether the session has the GUILDS intent and the server belongs to its shard. */
    boolean receives(Server server) {
        return (intents & GUILDS) != 0 && shard.receives(server.id());
    }

    /** Numbers and stores an event, and sends it if a socket is connected. */
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

    /** Sends the latest event of this type again as a new event. */
    synchronized void repeatLatest(String type) {
        List<Event> such =
                remembered.stream().filter(event -> event.type().equals(type)).toList();
        if (!such.isEmpty()) {
            dispatch(type, such.get(such.size() - 1).data());
        }
    }

    /** At the next resume, also replays this many events that the bot has already seen. */
    synchronized void replaySeenEvents(int events) {
        replayedThoughSeen = events;
    }

    synchronized boolean connected() {
        return connection != null;
    }

    synchronized boolean isAhead(long seen) {
        return seen > sequence;
    }

    /**
     * Attaches a new socket and sends all events after {@code seen}; returns false if some of them are no longer
     * stored.
     */
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

    /** Sends a frame that is not an event, if a socket is connected. */
    synchronized void control(byte[] frame) {
        if (connection != null) {
            connection.send(frame);
        }
    }

    /** Tells the bot to resume on its current socket, and sends nothing until it does. */
    synchronized void suspend() {
        control(Frames.invalidSession(true));
        connection = null;
    }

    /** Drops the socket without a close frame. */
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
