package dev.cairn.bot.streaks;

import dev.cairn.bot.id.LearnerId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The days that count: those on which a unit or step was finished, or ten minutes were logged. */
public final class StudyDays {
    /** How much logged time makes a day count, all of the day together. */
    public static final Duration ENOUGH = Duration.ofMinutes(10);

    private final Finished finished;
    private final Logged logged;

    public StudyDays(Finished finished, Logged logged) {
        this.finished = finished;
        this.logged = logged;
    }

    /** The days a learner finished a unit or a step for. */
    @FunctionalInterface
    public interface Finished {
        Set<LocalDate> of(LearnerId learner);
    }

    /** How much a learner logged for each day. */
    @FunctionalInterface
    public interface Logged {
        Map<LocalDate, Duration> of(LearnerId learner);
    }

    public NavigableSet<LocalDate> of(LearnerId learner) {
        NavigableSet<LocalDate> days = new TreeSet<>(finished.of(learner));
        logged.of(learner).forEach((day, time) -> {
            if (time.compareTo(ENOUGH) >= 0) {
                days.add(day);
            }
        });
        return days;
    }
}
