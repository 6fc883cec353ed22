package dev.cairn.bot.features.recap;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.Destination;
import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.servers.ServerSettings;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Posts recaps when they are due, in the channel that the server chose for announcements. A recap that Cairn missed while it
 * was offline is still posted within a day; without a channel it is skipped.
 */
final class RecapJob implements Job {
    private static final Duration MAX_LATENESS = Duration.ofDays(1);

    private final RecapStore store;
    private final RecapCards cards;
    private final Servers servers;
    private final Outbox outbox;
    private final Clock clock;

    RecapJob(RecapStore store, RecapCards cards, Servers servers, Outbox outbox, Clock clock) {
        this.store = store;
        this.cards = cards;
        this.servers = servers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return JdbiRecapStore.JOB;
    }

    @Override
    public void run(JobRun run) {
        Instant now = clock.instant();
        store.due(new ServerId(Long.parseLong(run.key())), now).ifPresent(recap -> tell(recap, now));
    }

    private void tell(Recap recap, Instant now) {
        ServerSettings settings = servers.of(recap.server());
        Optional<ChannelId> channel = settings.announceIn();
        if (channel.isEmpty() || now.isAfter(recap.next().plus(MAX_LATENESS))) {
            store.settle(recap, RecapStore.Outcome.SKIPPED, now);
            return;
        }
        RecapContent content = cards.content(recap, settings.zone(), now);
        if (content.isEmpty() && recap.isSilentWhenEmpty()) {
            store.settle(recap, recap.isFirst() ? RecapStore.Outcome.SKIPPED : RecapStore.Outcome.EMPTY, now);
            return;
        }
        Card card = cards.post(recap, content);
        store.claim(recap, now).ifPresent(claim -> send(new Posting(recap, content, claim), channel.get(), card));
    }

    private record Posting(Recap recap, RecapContent content, Claim claim) {}

    private void send(Posting posting, ChannelId channel, Card card) {
        Delivery result = outbox.send(posting.claim(), new Destination.InChannel(channel, Set.of()), card);
        if (result instanceof Delivery.TryLater tryLater) {
            store.retry(posting.recap(), outbox.retryAt(posting.claim(), tryLater));
            return;
        }
        RecapStore.Outcome told = posting.content().isEmpty() ? RecapStore.Outcome.EMPTY : RecapStore.Outcome.TOLD;
        store.settle(
                posting.recap(),
                result instanceof Delivery.Delivered ? told : RecapStore.Outcome.SKIPPED,
                clock.instant());
    }
}
