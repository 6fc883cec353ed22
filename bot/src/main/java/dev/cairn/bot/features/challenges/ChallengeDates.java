package dev.cairn.bot.features.challenges;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Checks the days of a challenge. */
final class ChallengeDates {
    private ChallengeDates() {}

    static Optional<ChallengeRefusal> refusal(NewChallenge challenge, ZoneId zone) {
        LocalDate today = challenge.at().atZone(zone).toLocalDate();
        if (challenge.first().isBefore(today.minusDays(ChallengeDays.MAX_DAYS_BACK))) {
            return Optional.of(ChallengeRefusal.STARTS_TOO_EARLY);
        }
        return length(challenge.first(), challenge.last())
                .or(() -> challenge.last().isBefore(today)
                        ? Optional.of(ChallengeRefusal.ENDS_IN_THE_PAST)
                        : Optional.empty());
    }

    private static Optional<ChallengeRefusal> length(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.of(ChallengeRefusal.ENDS_BEFORE_START);
        }
        return ChallengeDays.isWithinAYear(first, last) ? Optional.empty() : Optional.of(ChallengeRefusal.TOO_LONG);
    }

    /** An end may move later, or earlier to no sooner than 48 hours from now. */
    static Optional<ChallengeRefusal> refusal(Challenge challenge, ChallengeEdit edit, ZoneId zone) {
        LocalDate before = challenge.days().last();
        return edit.last().filter(last -> !last.equals(before)).flatMap(last -> {
            if (!challenge.isOpen(edit.at())) {
                return Optional.of(ChallengeRefusal.OVER);
            }
            return length(challenge.days().first(), last).or(() -> {
                Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
                boolean soon = last.isBefore(before) && end.isBefore(edit.at().plus(ChallengeDays.GRACE));
                return soon ? Optional.of(ChallengeRefusal.END_TOO_SOON) : Optional.empty();
            });
        });
    }
}
