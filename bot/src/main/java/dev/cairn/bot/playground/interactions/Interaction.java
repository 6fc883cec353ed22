package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Origin;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One thing a person did, and all that the bot made of it. */
public final class Interaction {
    private enum State {
        OPEN,
        ANSWERED,
        LAPSED
    }

    private final InteractionKind kind;
    private final Origin origin;
    private final String token;
    private final User person;
    private final Channel channel;
    private final @Nullable Message source;
    private final long born;
    private final CompletableFuture<Callback> answer = new CompletableFuture<>();

    private State state = State.OPEN;
    private @Nullable Future<?> deadline;
    private boolean deferred;
    private @Nullable Snowflake originalId;
    private @Nullable Message original;
    private @Nullable JsonNode modal;
    private final List<Snowflake> followUpIds = new ArrayList<>();
    private final List<Message> followUps = new ArrayList<>();

    Interaction(Opening opening, Origin origin, String token, long born) {
        this.kind = opening.kind();
        this.person = opening.person();
        this.channel = opening.channel();
        this.source = opening.source();
        this.origin = origin;
        this.token = token;
        this.born = born;
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

    /** The message whose component was used, or that led to the modal. */
    public Optional<Message> source() {
        return Optional.ofNullable(source);
    }

    /** Completes with the first answer, or with {@link Unanswered} after three seconds. */
    public CompletableFuture<Callback> answer() {
        return answer.copy();
    }

    /** The modal the bot opened in answer. */
    public synchronized Optional<JsonNode> modal() {
        return Optional.ofNullable(modal);
    }

    /** What the bot made the original answer say, as it was last written through this interaction. */
    public synchronized Optional<Message> original() {
        return Optional.ofNullable(original).filter(message -> !message.loading());
    }

    /** The messages sent after the first answer, oldest first. */
    public synchronized List<Message> followUps() {
        return List.copyOf(followUps);
    }

    /** Waits until there is something to see; empty when time runs out. */
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

    long born() {
        return born;
    }

    /** Notes what will look after the deadline, to be cancelled by an answer. */
    synchronized void wokenBy(Future<?> wake) {
        deadline = wake;
    }

    /** Takes the right to answer; false when it was answered or given up already. */
    synchronized boolean claim() {
        if (state != State.OPEN) {
            return false;
        }
        state = State.ANSWERED;
        if (deadline != null) {
            deadline.cancel(false);
        }
        return true;
    }

    /** Gives the interaction up; false when it was answered or given up already. */
    boolean lapse() {
        synchronized (this) {
            if (state != State.OPEN) {
                return false;
            }
            state = State.LAPSED;
            notifyAll();
        }
        answer.completeExceptionally(new Unanswered(origin.name()));
        return true;
    }

    synchronized boolean answered() {
        return state == State.ANSWERED;
    }

    void answeredWith(Callback callback) {
        synchronized (this) {
            if (callback.type() == CallbackType.MODAL) {
                modal = callback.data();
            }
            notifyAll();
        }
        answer.complete(callback);
    }

    /** Notes which message the original answer is. */
    synchronized void originalIs(Snowflake message, boolean loading) {
        originalId = message;
        deferred = loading;
    }

    synchronized Optional<Snowflake> originalId() {
        return Optional.ofNullable(originalId);
    }

    /** The deferred answer that the first follow-up fills, handed out once. */
    synchronized Optional<Snowflake> takeDeferred() {
        Optional<Snowflake> taken = deferred ? originalId() : Optional.empty();
        deferred = false;
        return taken;
    }

    synchronized void wrote(Message message) {
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

    synchronized void erased(Snowflake message) {
        if (message.equals(originalId)) {
            originalId = null;
            original = null;
            deferred = false;
        }
        followUpIds.remove(message);
        notifyAll();
    }

    /** Whether the message was made through this interaction. */
    synchronized boolean owns(Snowflake message) {
        return message.equals(originalId) || followUpIds.contains(message);
    }
}
