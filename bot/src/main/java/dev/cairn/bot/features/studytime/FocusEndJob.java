package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.Destination;
import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Ends focus timers whose time is over and notifies their learners: by direct message, else in the announcement channel
 * of the server where the timer was started, else by a notice.
 *
 * <p>A timer that ended while Cairn was down is logged in full, as the learner was promised.
 */
final class FocusEndJob implements Job {
    private final FocusStore store;
    private final FocusCards cards;
    private final Outbox outbox;
    private final Servers servers;
    private final Members members;
    private final Clock clock;

    FocusEndJob(FocusStore store, FocusCards cards, Outbox outbox, Servers servers, Members members, Clock clock) {
        this.store = store;
        this.cards = cards;
        this.outbox = outbox;
        this.servers = servers;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return JdbiFocusStore.JOB;
    }

    @Override
    public void run(JobRun run) {
        InteractionId id = new InteractionId(Long.parseLong(run.key()));
        store.end(id, clock.instant()).ifPresent(this::notifyLearner);
    }

    private void notifyLearner(EndedFocus ended) {
        Instant now = clock.instant();
        Focus focus = ended.end().focus();
        Delivery result = send(ended, now);
        if (result instanceof Delivery.TryLater tryLater) {
            store.retry(focus, outbox.retryAt(ended.claim(), tryLater));
        } else if (result instanceof Delivery.Delivered) {
            store.settle(focus);
        } else {
            store.leaveNotice(focus, FocusNotice.of(ended.end(), now));
        }
    }

    private Delivery send(EndedFocus ended, Instant now) {
        Focus focus = ended.end().focus();
        Delivery direct = outbox.send(
                ended.claim(),
                new Destination.Direct(focus.learner(), Optional.empty()),
                cards.ended(Viewer.unknown(focus.learner()), ended.end(), now));
        return direct instanceof Delivery.Refused
                ? sendToServer(focus, ended.claim(), now).orElse(direct)
                : direct;
    }

    /** Empty if the timer was not started in a server that has a channel for it and the learner among its members. */
    private Optional<Delivery> sendToServer(Focus focus, Claim claim, Instant now) {
        try {
            Optional<ChannelId> channel = focus.server()
                    .flatMap(server ->
                            servers.of(server).announceIn().filter(chosen -> members.isIn(server, focus.learner())));
            return channel.map(chosen -> outbox.send(
                    claim,
                    new Destination.InChannel(chosen, Set.of(focus.learner())),
                    cards.endedForAll(Viewer.unknown(focus.learner()), focus, now)));
        } catch (UnavailableException cannotTell) {
            return Optional.of(new Delivery.TryLater(Optional.empty()));
        }
    }
}
