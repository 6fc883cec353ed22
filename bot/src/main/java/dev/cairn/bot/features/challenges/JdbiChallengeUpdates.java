package dev.cairn.bot.features.challenges;

import dev.cairn.bot.progress.ProgressChange;
import dev.cairn.bot.progress.ProgressListener;
import dev.cairn.bot.progress.TimeEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Keeps what a learner has in the challenges they are in, in the transaction of each change. It writes rows of the
 * learner's alone, and keeps these challenges from being closed until the transaction ends.
 */
final class JdbiChallengeUpdates implements ProgressListener {
    private final JdbiChallengeCounts counts;
    private final Clock clock;

    JdbiChallengeUpdates(JdbiChallengeCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public void changed(Handle handle, ProgressChange change) {
        Set<LocalDate> days = change.days().keySet();
        if (days.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<OwnChallenge, ChallengeCount> news = new HashMap<>();
        for (OwnChallenge own : JdbiOwnChallenges.open(handle, change.learner(), now)) {
            if (isTouched(own, change)) {
                ChallengeCount count =
                        added(own, change).orElseGet(() -> counts.of(handle, change.learner(), own.goal(), own.days()));
                if (!count.equals(own.count())) {
                    news.put(own, count);
                }
            }
        }
        JdbiOwnChallenges.write(handle, change.learner(), news, now);
    }

    private static boolean isTouched(OwnChallenge own, ProgressChange change) {
        ChallengeDays days = own.days();
        if (own.goal() instanceof Goal.Time) {
            return Stream.concat(change.before().time().stream(), change.after().time().stream())
                    .anyMatch(entry -> days.contains(entry.studyDay()));
        }
        if (own.goal() instanceof Goal.Units) {
            return Stream.of(change.before(), change.after())
                    .flatMap(recorded -> recorded.finished().values().stream())
                    .flatMap(mark -> mark.studyDay().stream())
                    .anyMatch(days::contains);
        }
        return change.days().keySet().stream().anyMatch(days::contains);
    }

    /** Time that is only logged needs no recount, which is most of what happens. */
    private static Optional<ChallengeCount> added(OwnChallenge own, ProgressChange change) {
        boolean onlyAdds =
                own.goal() instanceof Goal.Time && change.before().time().isEmpty() && !change.undo();
        if (!onlyAdds || !own.isUpToDate()) {
            return Optional.empty();
        }
        List<TimeEntry> entries = change.after().time().stream()
                .filter(entry -> own.days().contains(entry.studyDay()))
                .toList();
        long minutes = entries.stream().mapToLong(TimeEntry::minutes).sum();
        Instant latest = Stream.concat(
                        Stream.of(own.count().latestAt()), entries.stream().map(TimeEntry::at))
                .max(Instant::compareTo)
                .orElseThrow();
        return Optional.of(new ChallengeCount(own.count().amount() + minutes, latest));
    }
}
