package dev.cairn.bot.features.library;

import dev.cairn.bot.features.undo.OwnWayBack;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The link that a learner added last to a library, which is taken out there and not by {@code /undo}. */
record LatestAdd(Database database, Clock clock) implements OwnWayBack {
    /** An older one is not what somebody wants to undo. */
    private static final Duration MAX_AGE = Duration.ofDays(1);

    @Override
    public Optional<Latest> of(LearnerId learner) {
        Instant earliest = clock.instant().minus(MAX_AGE);
        return database
                .read(handle -> JdbiLibraryRows.list(
                        handle,
                        "WHERE submitter = :learner AND created_at >= :earliest ORDER BY created_at DESC, id DESC LIMIT 1",
                        Map.of("learner", learner.value(), "earliest", earliest)))
                .stream()
                .findFirst()
                .map(entry -> new Latest(
                        entry.createdAt(), LibraryCopy.text(copy -> copy.removeInsteadOfUndo(entry.title()))));
    }
}
