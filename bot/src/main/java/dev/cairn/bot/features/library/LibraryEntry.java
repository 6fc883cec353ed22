package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.TopicId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A link in the library of a server.
 *
 * @param title what people wrote, untrusted, or a form of the link
 * @param submitter empty once their data is deleted
 * @param reviewed whether a moderator has decided to keep it
 * @param reason why a moderator declined it, untrusted
 * @param decidedAt when it got its state
 * @param reviews how often moderators have been asked about it
 * @param savers how many people here have saved it
 */
public record LibraryEntry(
        EntryId id,
        ServerId server,
        CanonicalLink link,
        String title,
        Optional<TopicId> topic,
        Optional<LearnerId> submitter,
        EntryState state,
        boolean reviewed,
        Optional<String> reason,
        Instant createdAt,
        Instant decidedAt,
        long reviews,
        int savers) {
    /** How long a hidden or declined entry can be edited or withdrawn. */
    static final Duration GRACE = Duration.ofDays(7);

    /** What opens it. */
    public URI url() {
        return URI.create(link.url());
    }

    boolean isBy(LearnerId learner) {
        return submitter.filter(learner::equals).isPresent();
    }

    /** When a hidden or declined entry is deleted. */
    Instant deletedAt() {
        return decidedAt.plus(GRACE);
    }
}
