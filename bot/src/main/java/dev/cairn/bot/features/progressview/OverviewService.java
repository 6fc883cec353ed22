package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.TimeLog;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.bot.streaks.StudyDays;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Forecasting;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.StudyRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together how learners stand on their roadmaps. */
public final class OverviewService {
    private final Curriculum curriculum;
    private final StudyService studies;
    private final Sources sources;

    public OverviewService(Curriculum curriculum, StudyService studies, Sources sources) {
        this.curriculum = curriculum;
        this.studies = studies;
        this.sources = sources;
    }

    /** What is kept of learners that their standing is told from. */
    public record Sources(ProgressLedger ledger, TimeLog times, Settings settings) {}

    /**
     * How a learner stands on a roadmap.
     *
     * @param asked which roadmap; the one they chose last if empty
     * @return nothing when none was asked for and they follow none
     */
    Optional<Overview> of(LearnerId learner, Optional<Roadmap> asked, Instant now) {
        LearnerProgress progress = sources.ledger().of(learner);
        return asked.or(() -> progress.active(curriculum).flatMap(following -> curriculum.roadmap(following.roadmap())))
                .map(roadmap -> of(learner, progress, roadmap, now));
    }

    private Overview of(LearnerId learner, LearnerProgress progress, Roadmap roadmap, Instant now) {
        RoadmapStanding studying = studies.in(progress, roadmap);
        Pathfinder pathfinder = studies.pathfinder();
        Progress along = pathfinder.progress(studying.route(), studying.standing());
        CalendarHistory calendars = sources.settings().history(learner);
        StudyCalendar calendar = calendars.current();
        LocalDate today = calendar.dayOf(now);
        Set<UnitId> units = roadmap.units().stream().map(Unit::id).collect(Collectors.toSet());
        TimeLog.Logged logged = sources.times().of(learner, units, today.minus(Forecasting.LOOKS_BACK));
        Optional<StudyRecord> studied =
                new StudyRecordBuilder(roadmap, progress).gather(calendar, logged.lately(), logged.byUnit());
        Forecast forecast = Forecasting.forecast(
                along.overall().asked().leftHours(),
                studied,
                pathfinder.plan(studying.route(), studying.pace()),
                today);
        StudyDays days = new StudyDays(sources.ledger()::studyDays, any -> logged.byDay());
        return new Overview(
                roadmap,
                studying.route().track().flatMap(roadmap::track),
                followed(progress),
                along,
                forecast,
                Streak.of(days.of(learner), calendars, now),
                hours(logged.byDay(), studied.map(StudyRecord::finished).orElse(Map.of())),
                calendar);
    }

    private static Map<LocalDate, Double> hours(Map<LocalDate, Duration> logged, Map<LocalDate, Double> finished) {
        Map<LocalDate, Double> hours = new HashMap<>(finished);
        logged.forEach((day, time) -> hours.merge(day, time.toMinutes() / 60.0, Math::max));
        return hours;
    }

    private List<Roadmap> followed(LearnerProgress progress) {
        return curriculum.roadmaps().stream()
                .filter(roadmap -> progress.followed().containsKey(roadmap.id()))
                .toList();
    }
}
