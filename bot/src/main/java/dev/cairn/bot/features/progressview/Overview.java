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
 * A learner on a roadmap at one moment.
 *
 * @param track the one they go along
 * @param followed every roadmap they follow, in the curriculum's order; this one need not be among them
 * @param hours studied on each day, as far as it is known: logged, or estimated for what was finished on this roadmap
 * @param calendar the days they study by
 */
record Overview(
        Roadmap roadmap,
        Optional<Track> track,
        List<Roadmap> followed,
        Progress progress,
        Forecast forecast,
        Streak streak,
        Map<LocalDate, Double> hours,
        StudyCalendar calendar) {
    Overview {
        followed = List.copyOf(followed);
        hours = Map.copyOf(hours);
    }
}
