package dev.cairn.bot.playground.history;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a person studies.
 *
 * @param name whose habit it is
 * @param roadmap the roadmap they follow, if any
 * @param rests the days on which they do not study
 * @param minutes how long they study in an evening, roughly
 * @param reminder when they are reminded, if they are
 * @param isEarly whether they study in the first half of the evening
 */
record Habit(
        String name,
        Optional<String> roadmap,
        Set<DayOfWeek> rests,
        int minutes,
        Optional<String> reminder,
        boolean isEarly) {
    Habit {
        rests = Set.copyOf(rests);
    }

    /** The people that every playground has, who follow a roadmap each. */
    static final List<Habit> LEARNERS = List.of(
            learner("Ada", "ml-engineering-learning-path", Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY), 60)
                    .remindedAt("19:00"),
            learner("Alan", "ml-engineering-learning-path", Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), 45),
            learner("Linus", "ml-road-map", Set.of(DayOfWeek.FRIDAY), 40).late().remindedAt("20:00"),
            learner("Grace", "ml-engineer", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 50)
                    .late(),
            learner("Mary", "master-curriculum", Set.of(DayOfWeek.MONDAY), 35).late());

    /** Members who come by now and then. */
    static final List<Habit> MEMBERS = List.of(
            visitor("Rosa", DayOfWeek.MONDAY, DayOfWeek.THURSDAY, 30),
            visitor("Kenji", DayOfWeek.TUESDAY, DayOfWeek.SATURDAY, 50),
            visitor("Zoë", DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY, 25),
            visitor("Noor", DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, 40),
            visitor("João", DayOfWeek.FRIDAY, DayOfWeek.MONDAY, 35),
            visitor("李雷", DayOfWeek.SATURDAY, DayOfWeek.TUESDAY, 55),
            visitor("Amara", DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY, 20));

    private static Habit learner(String name, String roadmap, Set<DayOfWeek> rests, int minutes) {
        return new Habit(name, Optional.of(roadmap), rests, minutes, Optional.empty(), true);
    }

    private static Habit visitor(String name, DayOfWeek first, DayOfWeek second, int minutes) {
        Set<DayOfWeek> rests = new HashSet<>(Set.of(DayOfWeek.values()));
        rests.removeAll(Set.of(first, second));
        return new Habit(name, Optional.empty(), rests, minutes, Optional.empty(), false);
    }

    private Habit remindedAt(String time) {
        return new Habit(name, roadmap, rests, minutes, Optional.of(time), isEarly);
    }

    private Habit late() {
        return new Habit(name, roadmap, rests, minutes, reminder, false);
    }

    boolean studiesOn(DayOfWeek day) {
        return !rests.contains(day);
    }
}
