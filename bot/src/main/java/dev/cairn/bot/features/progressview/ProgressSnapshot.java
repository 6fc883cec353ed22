package dev.cairn.bot.features.progressview;

import dev.cairn.bot.streaks.Streak;
import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Progress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A learner's progress on one roadmap at one moment.
 *
 * @param track the track they follow
 * @param following whether they follow this roadmap
 * @param others the other roadmaps that they follow or have progress on, in the curriculum's order
 * @param hours logged on each day
 * @param calendar tells their study days
 */
record ProgressSnapshot(
        Roadmap roadmap,
        Optional<Track> track,
        Following following,
        List<Roadmap> others,
        Progress progress,
        Forecast forecast,
        Streak streak,
        Map<LocalDate, Double> hours,
        StudyCalendar calendar) {
    ProgressSnapshot {
        others = List.copyOf(others);
        hours = Map.copyOf(hours);
    }

    /** Whether a learner follows the roadmap that is shown. */
    enum Following {
        THIS,
        NOT_THIS,
        /** They follow one that the curriculum does not have at the moment. */
        ABSENT
    }

    /** All time they ever logged. */
    Duration logged() {
        return Duration.ofMinutes(Math.round(hours.values().stream().reduce(0.0, Double::sum) * 60));
    }
}
