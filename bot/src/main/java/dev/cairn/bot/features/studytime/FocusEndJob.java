package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Ends the focus timers whose time is over, and tells their learners: in a direct message, else in the announcement
 * channel of the server it was started in, else before the answer to their next command.
 *
 * <p>What ended while Cairn was down is logged in full all the same: the learner was told it would be.
 */
final class FocusEndJob implements Job {
    private final FocusStore store;
    private final FocusCards cards;
    private final Post post;
    private final Clock clock;

    /** How messages go out. */
    record Post(Courier courier, Servers servers, Members members) {}

    FocusEndJob(FocusStore store, FocusCards cards, Post post, Clock clock) {
        this.store = store;
        this.cards = cards;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return JdbiFocusStore.JOB;
    }

    @Override
    public void run(JobRun occurrence) {
        Instant now = clock.instant();
        InteractionId id = new InteractionId(Long.parseLong(occurrence.key()));
        store.end(id, now).ifPresent(end -> tell(end, now));
    }

    private void tell(FocusEnd end, Instant now) {
        Focus focus = end.focus();
        if (reachesThem(end, now) || reachesTheirServer(end, now)) {
            store.told(focus);
        } else {
            store.tellLater(
                    focus, new Notice("focus:" + focus.id().value(), cards.endedNotice(viewer(focus), end), now));
        }
    }

    private boolean reachesThem(FocusEnd end, Instant now) {
        Focus focus = end.focus();
        Nonce nonce = nonce("focus-dm:", focus);
        return sentBefore(end, () -> post.courier().findDirectMessage(focus.learner(), nonce, focus.ends()))
                || isDelivered(
                        post.courier().sendDirectMessage(focus.learner(), cards.ended(viewer(focus), end, now), nonce));
    }

    private boolean reachesTheirServer(FocusEnd end, Instant now) {
        Focus focus = end.focus();
        Optional<ChannelId> channel = focus.server()
                .flatMap(server -> post.servers()
                        .of(server)
                        .announceIn()
                        .filter(chosen -> post.members().isIn(server, focus.learner())));
        if (channel.isEmpty()) {
            return false;
        }
        Nonce nonce = nonce("focus-ch:", focus);
        Card card = cards.endedForAll(viewer(focus), focus, now);
        return sentBefore(end, () -> post.courier().findInChannel(channel.get(), nonce, focus.ends()))
                || isDelivered(post.courier().sendToChannel(channel.get(), card, Optional.of(focus.learner()), nonce));
    }

    /** One that had ended before may have been told before, longer ago than Discord remembers a nonce. */
    private static boolean sentBefore(FocusEnd end, Supplier<Optional<Delivery.Delivered>> look) {
        return end.known() && look.get().isPresent();
    }

    private static Viewer viewer(Focus focus) {
        return Viewer.unknown(focus.learner());
    }

    private static Nonce nonce(String kind, Focus focus) {
        return new Nonce(kind + Long.toString(focus.id().value(), Character.MAX_RADIX));
    }

    private static boolean isDelivered(Delivery delivery) {
        if (delivery instanceof Delivery.TryLater) {
            throw new UnavailableException("the end of a focus timer could not be told yet");
        }
        return delivery instanceof Delivery.Delivered;
    }
}
