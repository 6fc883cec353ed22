package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.StudyDays;
import dev.cairn.bot.progress.TimeLog;
import dev.cairn.bot.streaks.Streak;
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

/** Reads a learner's progress on a roadmap, with a forecast and the streak. */
public final class ProgressSnapshotReader {
    private final Curriculum curriculum;
    private final StudyService studyService;
    private final ProgressLedger ledger;
    private final TimeLog timeLog;
    private final StudyDays studyDays;
    private final Settings settings;

    public ProgressSnapshotReader(
            Curriculum curriculum,
            StudyService studyService,
            ProgressLedger ledger,
            TimeLog timeLog,
            StudyDays studyDays,
            Settings settings) {
        this.curriculum = curriculum;
        this.studyService = studyService;
        this.ledger = ledger;
        this.timeLog = timeLog;
        this.studyDays = studyDays;
        this.settings = settings;
    }

    /**
     * Reads a learner's progress on a roadmap.
     *
     * @param requested the active roadmap if empty
     * @return empty if no roadmap was requested and the learner follows none
     */
    Optional<ProgressSnapshot> read(LearnerId learner, Optional<Roadmap> requested, Instant now) {
        LearnerProgress progress = ledger.of(learner);
        return requested
                .or(() -> progress.active(curriculum).flatMap(following -> curriculum.roadmap(following.roadmap())))
                .map(roadmap -> read(learner, progress, roadmap, now));
    }

    private ProgressSnapshot read(LearnerId learner, LearnerProgress progress, Roadmap roadmap, Instant now) {
        RoadmapStanding standing = studyService.on(progress, roadmap);
        Pathfinder pathfinder = studyService.pathfinder();
        Progress reached = pathfinder.progress(standing.trackChoice(), standing.standing());
        CalendarHistory calendars = settings.history(learner);
        StudyCalendar calendar = calendars.current();
        LocalDate today = calendar.dayOf(now);
        Set<UnitId> units = roadmap.units().stream().map(Unit::id).collect(Collectors.toSet());
        TimeLog.Logged logged = timeLog.of(learner, units, today.minus(Forecasting.LOOKBACK));
        Optional<StudyRecord> studyRecord =
                new StudyRecordBuilder(roadmap, progress).build(calendar, logged.recent(), logged.byUnit());
        Forecast forecast = Forecasting.forecast(
                reached.overall().required().leftHours(),
                studyRecord,
                pathfinder.plan(standing.trackChoice(), standing.pace()),
                today);
        return new ProgressSnapshot(
                roadmap,
                standing.trackChoice().track().flatMap(roadmap::track),
                followed(progress),
                reached,
                forecast,
                Streak.of(studyDays.of(learner), calendars, now),
                hours(logged.byDay(), studyRecord.map(StudyRecord::finished).orElse(Map.of())),
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
