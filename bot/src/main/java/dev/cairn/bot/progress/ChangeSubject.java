package dev.cairn.bot.progress;

import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** The thing that a change was about; a unit or roadmap may have left the curriculum since. */
public sealed interface ChangeSubject {

    /** The form that the database holds. */
    String id();

    /** A unit, under the id it had at the time. */
    record OfUnit(UnitId unit) implements ChangeSubject {
        @Override
        public String id() {
            return unit.value();
        }
    }

    /** A roadmap. */
    record OfRoadmap(RoadmapId roadmap) implements ChangeSubject {
        @Override
        public String id() {
            return roadmap.value();
        }
    }

    /** Logged time, for a unit under the id it had then or for study in general. */
    record OfTime(LocalDate studyDay, int minutes, Optional<UnitId> unit) implements ChangeSubject {
        static OfTime of(TimeEntry entry) {
            return new OfTime(entry.studyDay(), entry.minutes(), entry.unit());
        }

        static OfTime read(String id) {
            String[] parts = id.split(" ", 3);
            Optional<UnitId> unit = parts.length > 2 ? Optional.of(new UnitId(parts[2])) : Optional.empty();
            return new OfTime(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), unit);
        }

        @Override
        public String id() {
            return studyDay + " " + minutes + unit.map(of -> " " + of).orElse("");
        }
    }

    /**
     * A setting or a reminder, in the form of the feature that it belongs to.
     *
     * @param id kept for ever
     */
    record OfFeature(String id) implements ChangeSubject {}
}
