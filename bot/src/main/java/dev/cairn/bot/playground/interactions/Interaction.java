package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Origin;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A person's interaction and the bot's answers to it. */
public final class Interaction {
    private enum State {
        OPEN,
        ANSWERED,
        EXPIRED
    }

    private final InteractionKind kind;
    private final Origin origin;
    private final String token;
    private final User person;
    private final Channel channel;
    private final @Nullable Message source;
    private final long openedAt;
    private final Instant openedOn;
    private final CompletableFuture<Callback> answer = new CompletableFuture<>();

    /**
     * When an interaction was opened.
     *
     * @param tick in nanoseconds of the ticker that measures deadlines
     * @param time by the clock of the world
     */
    record Opening(long tick, Instant time) {}

    private State state = State.OPEN;
    private @Nullable Future<?> deadlineCheck;
    private boolean deferred;
    private @Nullable Snowflake originalId;
    private @Nullable Message original;
    private @Nullable JsonNode modal;
    private final List<Snowflake> followUpIds = new ArrayList<>();
    private final List<Message> followUps = new ArrayList<>();

    Interaction(NewInteraction interactionData, Origin origin, String token, Opening opening) {
        this.kind = interactionData.kind();
        this.person = interactionData.person();
        this.channel = interactionData.channel();
        this.source = interactionData.source();
        this.origin = origin;
        this.token = token;
        this.openedAt = opening.tick();
        this.openedOn = opening.time();
    }

    public Snowflake id() {
        return origin.interaction();
    }

    public String token() {
        return token;
    }

    public InteractionKind kind() {
        return kind;
    }

    public User person() {
        return person;
    }

    public Channel channel() {
        return channel;
    }

    /** The message with the used component, or the one that led to the modal. */
    public Optional<Message> source() {
        return Optional.ofNullable(source);
    }

    /** Completes with the first answer, or with {@link InteractionTimeout} after three seconds. */
    public CompletableFuture<Callback> answer() {
        return answer.copy();
    }

    /** The modal with which the bot answered. */
    public synchronized Optional<JsonNode> modal() {
        return Optional.ofNullable(modal);
    }

    /** The original answer as it was last written through this interaction. */
    public synchronized Optional<Message> original() {
        return Optional.ofNullable(original).filter(message -> !message.loading());
    }

    /** The messages sent after the first answer, oldest first. */
    public synchronized List<Message> followUps() {
        return List.copyOf(followUps);
    }

    /** Waits for a value; empty if it does not appear in time. */
    public synchronized <T> Optional<T> await(Supplier<Optional<T>> what, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        Optional<T> found = what.get();
        while (found.isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return found;
            }
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
            found = what.get();
        }
        return found;
    }

    Origin origin() {
        return origin;
    }

    long openedAt() {
        return openedAt;
    }

    Instant openedOn() {
        return openedOn;
    }

    /** Sets the scheduled deadline check, which an answer cancels. */
    synchronized void setDeadlineCheck(Future<?> wake) {
        deadlineCheck = wake;
    }

    /** Claims the right to answer; returns false if it was answered or expired before. */
    synchronized boolean claim() {
        if (state != State.OPEN) {
            return false;
        }
        state = State.ANSWERED;
        if (deadlineCheck != null) {
            deadlineCheck.cancel(false);
        }
        return true;
    }

    /** Marks the interaction as expired; returns false if it was answered or expired before. */
    boolean expire() {
        synchronized (this) {
            if (state != State.OPEN) {
                return false;
            }
            state = State.EXPIRED;
            notifyAll();
        }
        answer.completeExceptionally(new InteractionTimeout(origin.name()));
        return true;
    }

    synchronized boolean answered() {
        return state == State.ANSWERED;
    }

    void recordAnswer(Callback callback) {
        synchronized (this) {
            if (callback.type() == CallbackType.MODAL) {
                modal = callback.data();
            }
            notifyAll();
        }
        answer.complete(callback);
    }

    /** Sets which message is the original answer. */
    synchronized void setOriginal(Snowflake message, boolean loading) {
        originalId = message;
        deferred = loading;
    }

    synchronized Optional<Snowflake> originalId() {
        return Optional.ofNullable(originalId);
    }

    /** The deferred answer that the first follow-up replaces; returned once. */
    synchronized Optional<Snowflake> takeDeferred() {
        Optional<Snowflake> taken = deferred ? originalId() : Optional.empty();
        deferred = false;
        return taken;
    }

    synchronized void recordMessage(Message message) {
        if (message.id().equals(originalId)) {
            deferred = message.loading();
            original = message;
        } else {
            followUps.removeIf(earlier -> earlier.id().equals(message.id()));
            followUps.add(message);
            if (!followUpIds.contains(message.id())) {
                followUpIds.add(message.id());
            }
        }
        notifyAll();
    }

    synchronized void recordDeletion(Snowflake message) {
        if (message.equals(originalId)) {
            originalId = null;
            original = null;
            deferred = false;
        }
        followUpIds.remove(message);
        notifyAll();
    }

    /** Whether the message was sent through this interaction. */
    synchronized boolean owns(Snowflake message) {
        return message.equals(originalId) || followUpIds.contains(message);
    }
}
