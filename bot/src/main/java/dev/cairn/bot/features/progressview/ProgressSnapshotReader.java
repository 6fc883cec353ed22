package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.StudyDays;
import dev.cairn.bot.progress.TimeLog;
import dev.cairn.bot.progress.UnitMark;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Forecasting;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.StudyPlan;
import dev.cairn.curriculum.path.StudyRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * @return empty if no roadmap was requested, and the learner follows none and has no progress on any
     */
    Optional<ProgressSnapshot> read(LearnerId learner, Optional<Roadmap> requested, Instant now) {
        LearnerProgress progress = ledger.of(learner);
        return requested
                .or(() -> progress.active(curriculum).flatMap(following -> curriculum.roadmap(following.roadmap())))
                .or(() -> touchedLast(progress))
                .map(roadmap -> read(learner, progress, roadmap, now));
    }

    /** The roadmap of the unit that was started, finished or skipped last. */
    private Optional<Roadmap> touchedLast(LearnerProgress progress) {
        return progress.units().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(UnitMark::at).reversed()))
                .flatMap(entry -> curriculum.locationOf(entry.getKey()).stream())
                .map(UnitLocation::roadmap)
                .findFirst();
    }

    private ProgressSnapshot read(LearnerId learner, LearnerProgress progress, Roadmap roadmap, Instant now) {
        RoadmapStanding standing = studyService.on(progress, roadmap);
        Pathfinder pathfinder = studyService.pathfinder();
        Progress reached = pathfinder.progress(standing.trackChoice(), standing.standing());
        CalendarHistory calendars = settings.history(learner);
        StudyCalendar calendar = calendars.current();
        LocalDate today = calendar.dayOf(now);
        TimeLog.Logged logged =
                timeLog.of(learner, unit -> isOn(roadmap.id(), unit), today.minus(Forecasting.LOOKBACK));
        Optional<StudyRecord> studyRecord =
                new StudyRecordBuilder(curriculum, roadmap, progress).build(calendar, logged.recent(), logged.byUnit());
        Forecast forecast = Forecasting.forecast(
                reached.overall().required().leftHours(), studyRecord, plan(learner, standing), today);
        return new ProgressSnapshot(
                roadmap,
                standing.trackChoice().track().flatMap(roadmap::track),
                following(progress, roadmap),
                others(progress, roadmap),
                reached,
                forecast,
                Streak.of(studyDays.of(learner), calendars, now),
                hours(logged.byDay()),
                calendar);
    }

    /** The learner's own goal counts before the pace that they chose on the roadmap. */
    private Optional<StudyPlan> plan(LearnerId learner, RoadmapStanding standing) {
        return settings.of(learner)
                .goal()
                .map(goal -> new StudyPlan(Forecast.Pacing.GOAL, Range.of(goal.hours(), goal.hours())))
                .or(() -> studyService.pathfinder().plan(standing.trackChoice(), standing.pace()));
    }

    private static Map<LocalDate, Double> hours(Map<LocalDate, Duration> logged) {
        Map<LocalDate, Double> hours = new HashMap<>();
        logged.forEach((day, time) -> hours.put(day, time.toMinutes() / 60.0));
        return hours;
    }

    private ProgressSnapshot.Following following(LearnerProgress progress, Roadmap roadmap) {
        if (progress.followed().containsKey(roadmap.id())) {
            return ProgressSnapshot.Following.THIS;
        }
        return progress.active(curriculum).isEmpty() && !progress.followed().isEmpty()
                ? ProgressSnapshot.Following.ABSENT
                : ProgressSnapshot.Following.NOT_THIS;
    }

    private List<Roadmap> others(LearnerProgress progress, Roadmap shown) {
        Set<RoadmapId> touched = new HashSet<>(progress.followed().keySet());
        progress.units()
                .keySet()
                .forEach(unit -> curriculum
                        .locationOf(unit)
                        .ifPresent(location -> touched.add(location.roadmap().id())));
        return curriculum.roadmaps().stream()
                .filter(roadmap -> !roadmap.id().equals(shown.id()) && touched.contains(roadmap.id()))
                .toList();
    }

    private boolean isOn(RoadmapId roadmap, UnitId unit) {
        return curriculum
                .locationOf(unit)
                .filter(location -> location.roadmap().id().equals(roadmap))
                .isPresent();
    }
}
