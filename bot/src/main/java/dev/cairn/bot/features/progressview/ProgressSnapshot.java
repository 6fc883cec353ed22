package dev.cairn.bot.features.progressview;

import dev.cairn.bot.streaks.Streak;
import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A learner's progress on one roadmap at one moment.
 *
 * @param track the track they follow
 * @param followed all roadmaps they follow, in the curriculum's order; this one need not be among them
 * @param hours studied on each day, as far as known: logged, or estimated for what was finished on this roadmap
 * @param calendar tells their study days
 */
record ProgressSnapshot(
        Roadmap roadmap,
        Optional<Track> track,
        List<Roadmap> followed,
        Progress progress,
        Forecast forecast,
        Streak streak,
        Map<LocalDate, Double> hours,
        StudyCalendar calendar) {
    ProgressSnapshot {
        followed = List.copyOf(followed);
        hours = Map.copyOf(hours);
    }
}
