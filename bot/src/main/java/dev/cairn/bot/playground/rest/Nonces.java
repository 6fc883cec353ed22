package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Remembers enforced nonces for a few minutes, so that a repeated send gives the message that is there already. */
final class Nonces {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private record Key(Channel channel, String nonce) {}

    private record Use(Key key, long at) {}

    private final LongSupplier ticker;
    private final Map<Key, Message> messages = new HashMap<>();
    private final ArrayDeque<Use> uses = new ArrayDeque<>();

    Nonces(LongSupplier ticker) {
        this.ticker = ticker;
    }

    /** The message sent earlier with this nonce, or the one that {@code send} makes now. */
    synchronized Message once(Channel channel, String nonce, Supplier<Message> send) {
        long now = ticker.getAsLong();
        forget(now);
        Key key = new Key(channel, nonce);
        Message earlier = messages.get(key);
        if (earlier != null) {
            return channel.message(earlier.id()).orElse(earlier);
        }
        Message sent = send.get();
        messages.put(key, sent);
        uses.addLast(new Use(key, now));
        return sent;
    }

    private void forget(long now) {
        while (!uses.isEmpty() && now - uses.getFirst().at() > REMEMBERED.toNanos()) {
            messages.remove(uses.removeFirst().key());
        }
    }
}
