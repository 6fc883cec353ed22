package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Limits the edits of messages over an hour old. Discord does not publish its own figures. */
final class OldEdits {
    private static final Duration OLD = Duration.ofHours(1);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MAX_EDITS = 3;

    private final World world;
    private final Map<Snowflake, Deque<Instant>> edits = new ConcurrentHashMap<>();

    OldEdits(World world) {
        this.world = world;
    }

    /** Counts an edit; returns false if too many old messages of the channel have been edited within the last hour. */
    boolean allows(Channel channel, Message message) {
        Instant now = world.now();
        if (Duration.between(message.id().createdAt(), now).compareTo(OLD) <= 0) {
            return true;
        }
        Deque<Instant> recent = edits.computeIfAbsent(channel.id(), id -> new ArrayDeque<>());
        synchronized (recent) {
            recent.removeIf(edit -> !edit.plus(WINDOW).isAfter(now));
            if (recent.size() >= MAX_EDITS) {
                return false;
            }
            recent.add(now);
            return true;
        }
    }
}
