package dev.cairn.bot.features.progressview;

import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.StepTick;
import dev.cairn.bot.progress.UnitMark;
import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.StudyRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the record of what a learner studied on one roadmap, from which their finishing date is forecast. */
final class StudyRecordBuilder {
    private final Roadmap roadmap;
    private final LearnerProgress progress;
    private final Collection<Unit> touched;

    /**
     * Prepares to build the record.
     *
     * @param progress under the ids of the current curriculum
     */
    StudyRecordBuilder(Curriculum curriculum, Roadmap roadmap, LearnerProgress progress) {
        this.roadmap = roadmap;
        this.progress = progress;
        this.touched = touched(curriculum);
    }

    /** The units of the roadmap that have a mark or a ticked step: a few, where the roadmap may have thousands. */
    private Collection<Unit> touched(Curriculum curriculum) {
        Map<UnitId, Unit> units = new HashMap<>();
        Stream.concat(
                        progress.units().keySet().stream(),
                        progress.steps().keySet().stream()
                                .flatMap(step -> curriculum.unitOf(step).map(Unit::id).stream()))
                .flatMap(unit -> curriculum.locationOf(unit).stream())
                .filter(location -> location.roadmap().id().equals(roadmap.id()))
                .forEach(location -> units.put(location.unit().id(), location.unit()));
        return units.values();
    }

    /**
     * Builds the record; empty if nothing was done on the roadmap and it is not followed either.
     *
     * @param logged the time logged in recent weeks, by study day
     * @param byUnit all time logged for each unit
     */
    Optional<StudyRecord> build(StudyCalendar calendar, Map<LocalDate, Duration> logged, Map<UnitId, Duration> byUnit) {
        Map<LocalDate, Double> finished = finished();
        Stream<LocalDate> followed = Optional.ofNullable(progress.followed().get(roadmap.id()))
                .map(following -> calendar.dayOf(following.since()))
                .stream();
        return Stream.of(followed, finished.keySet().stream(), logged.keySet().stream())
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .map(begun -> new StudyRecord(begun, finished, logged, factor(byUnit)));
    }

    /** The estimated hours of the steps and units finished on each day. */
    private Map<LocalDate, Double> finished() {
        Map<LocalDate, Double> days = new HashMap<>();
        for (Unit unit : touched) {
            double left = unit.hours().mean();
            for (Step step : progress.steps().isEmpty() ? List.<Step>of() : unit.steps()) {
                StepTick tick = progress.steps().get(step.id());
                if (tick != null) {
                    double hours = unit.hours().mean() * step.share();
                    days.merge(tick.studyDay(), hours, Double::sum);
                    left -= hours;
                }
            }
            double rest = Math.max(0, left);
            mark(unit).flatMap(UnitMark::studyDay).ifPresent(day -> days.merge(day, rest, Double::sum));
        }
        return days;
    }

    /** How much longer the learner took for the units they finished than the roadmap estimates. */
    private double factor(Map<UnitId, Duration> byUnit) {
        if (byUnit.isEmpty()) {
            return StudyRecord.factor(0, 0);
        }
        double hours = 0;
        double estimated = 0;
        for (Unit unit : touched) {
            Duration time = byUnit.get(unit.id());
            if (time != null && mark(unit).flatMap(UnitMark::studyDay).isPresent()) {
                hours += time.toMinutes() / 60.0;
                estimated += unit.hours().mean();
            }
        }
        return StudyRecord.factor(hours, estimated);
    }

    private Optional<UnitMark> mark(Unit unit) {
        return Optional.ofNullable(progress.units().get(unit.id()));
    }
}
