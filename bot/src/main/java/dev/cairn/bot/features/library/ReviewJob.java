package dev.cairn.bot.features.library;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.Destination;
import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.util.Optional;
import java.util.Set;

/** Asks moderators in their channel about an entry that waits, or that reports hid: once for each question. */
final class ReviewJob implements Job {
    private final JdbiLibraryReviews reviews;
    private final Servers servers;
    private final ReviewCards cards;
    private final Outbox outbox;

    ReviewJob(JdbiLibraryReviews reviews, Servers servers, ReviewCards cards, Outbox outbox) {
        this.reviews = reviews;
        this.servers = servers;
        this.cards = cards;
        this.outbox = outbox;
    }

    @Override
    public JobName name() {
        return LibraryJobs.REVIEW;
    }

    @Override
    public void run(JobRun run) {
        LibraryJobs.Subject subject = LibraryJobs.subject(run);
        Optional<ChannelId> channel = servers.of(subject.server()).moderatorsIn();
        Optional<LibraryEntry> asked = reviews.open(subject);
        if (channel.isEmpty() || asked.isEmpty()) {
            reviews.settle(subject);
            return;
        }
        Claim claim = reviews.claim(subject);
        Delivery delivery = outbox.send(
                claim,
                new Destination.InChannel(channel.orElseThrow(), Set.of()),
                cards.ask(asked.orElseThrow(), Language.ENGLISH.locale()));
        if (delivery instanceof Delivery.TryLater tryLater) {
            reviews.retry(subject, outbox.retryAt(claim, tryLater));
        } else {
            reviews.settle(subject);
        }
    }
}
