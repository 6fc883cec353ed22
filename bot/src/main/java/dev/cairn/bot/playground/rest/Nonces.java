package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Stores enforced nonces for five minutes, so that a repeated send returns the existing message. */
final class Nonces {
    private static final Duration NONCE_LIFETIME = Duration.ofMinutes(5);

    private record Key(Channel channel, String nonce) {}

    private record SentNonce(Key key, long at) {}

    private final LongSupplier ticker;
    private final Map<Key, Message> messages = new HashMap<>();
    private final ArrayDeque<SentNonce> uses = new ArrayDeque<>();

    Nonces(LongSupplier ticker) {
        this.ticker = ticker;
    }

    /** Returns the message sent earlier with this nonce, or else the one that {@code send} creates. */
    synchronized Message once(Channel channel, String nonce, Supplier<Message> send) {
        long now = ticker.getAsLong();
        removeExpired(now);
        Key key = new Key(channel, nonce);
        Message earlier = messages.get(key);
        if (earlier != null) {
            return channel.message(earlier.id()).orElse(earlier);
        }
        Message sent = send.get();
        messages.put(key, sent);
        uses.addLast(new SentNonce(key, now));
        return sent;
    }

    private void removeExpired(long now) {
        while (!uses.isEmpty() && now - uses.getFirst().at() > NONCE_LIFETIME.toNanos()) {
            messages.remove(uses.removeFirst().key());
        }
    }
}
