package dev.cairn.bot.journey;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plays a learner's first four weeks on a roadmap, day by day with the clock moved: 45 minutes an evening, none on
 * Wednesdays and Saturdays. They believe Cairn: they study what {@code /next} says, tell it the time they spent, and press
 * Done once a step has had the hours it takes.
 */
final class FourWeekWalk {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int DAYS = 28;
    private static final int EVENING_MINUTES = 45;
    private static final LocalTime AFTER_THE_REMINDER = LocalTime.of(19, 35);
    private static final LocalTime BEDTIME = LocalTime.of(22, 0);
    /** How many units or steps a learner finishes in one evening at most, so that the walk ends whatever Cairn answers. */
    private static final int MAX_FINISHES = 4;

    private final RunningCairn cairn;
    private final Curriculum curriculum;
    private final Learner learner;
    private final Map<UnitId, Integer> minutes = new HashMap<>();
    private final Set<String> ticked = new HashSet<>();
    private final List<WalkDay> days = new ArrayList<>();
    private int messagesRead;

    FourWeekWalk(RunningCairn cairn, Curriculum curriculum, Learner learner) {
        this.cairn = cairn;
        this.curriculum = curriculum;
        this.learner = learner;
    }

    /** Walks from today on; the learner follows a roadmap already. */
    List<WalkDay> walk() {
        learner.uses("settings timezone", "zone", ZONE.getId());
        learner.uses("remind add", "time", "19:30");
        readMessages();
        LocalDate first = cairn.clock().instant().atZone(ZONE).toLocalDate();
        for (int day = 0; day < DAYS; day++) {
            walkDay(first.plusDays(day), day);
        }
        return days;
    }

    private void walkDay(LocalDate date, int number) {
        moveTo(date, AFTER_THE_REMINDER);
        WalkDay day = new WalkDay(date);
        days.add(day);
        readMessages().forEach(text -> day.add("Reminder", text));
        if (number % 7 == 2 || number % 7 == 5) {
            day.add("Rest", "No studying this evening.");
        } else {
            studyEvening(day, number);
        }
        moveTo(date, BEDTIME);
    }

    private void studyEvening(WalkDay day, int number) {
        ShownMessage next = learner.uses("next");
        day.addNext(next);
        if (next.action("study.done").isEmpty()) {
            return;
        }
        UnitId unit = unitOn(next);
        if (number % 2 == 0) {
            focus(day, unit);
        } else {
            log(day, unit);
        }
        minutes.merge(unit, EVENING_MINUTES, Integer::sum);
        finishWhatIsFull(day, unit);
        if (number % 7 == 6) {
            day.add("/progress", learner.uses("progress").text());
        }
    }

    private void focus(WalkDay day, UnitId unit) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("minutes", EVENING_MINUTES);
        options.put("unit", unit.value());
        day.add("/focus start", learner.uses("focus start", options).text());
        learner.movesClockTo(cairn.clock().instant().plus(Duration.ofMinutes(EVENING_MINUTES)));
        readMessages().forEach(text -> day.add("Focus ended", text));
    }

    private void log(WalkDay day, UnitId unit) {
        learner.movesClockTo(cairn.clock().instant().plus(Duration.ofMinutes(EVENING_MINUTES)));
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("minutes", EVENING_MINUTES);
        options.put("unit", unit.value());
        day.add("/log time", learner.uses("log time", options).text());
    }

    private void finishWhatIsFull(WalkDay day, UnitId id) {
        Unit unit = curriculum.unit(id).orElseThrow();
        Duration left = Duration.ofMinutes(minutes.getOrDefault(id, 0));
        int finishes = 0;
        for (Step step : unit.steps()) {
            left = left.minus(unit.estimatedDuration(step));
            if (left.isNegative() || finishes == MAX_FINISHES) {
                return;
            }
            boolean last = step.equals(unit.steps().get(unit.steps().size() - 1));
            if (ticked.add(step.id().value()) && !last) {
                day.add("Done with " + step.title(), doneWithStep().text());
                finishes++;
            }
        }
        if (!unit.steps().isEmpty() || !left.minus(wholeOf(unit)).isNegative()) {
            day.add("Done with " + unit.title(), doneWithAll().text());
        }
    }

    private static Duration wholeOf(Unit unit) {
        return Duration.ofMinutes(Math.round((unit.hours().min() + unit.hours().max()) * 30));
    }

    private ShownMessage doneWithStep() {
        ShownMessage asked = learner.uses("next").pressAction("study.done");
        return asked.action("study.step").isPresent() ? asked.pressAction("study.step") : asked;
    }

    private ShownMessage doneWithAll() {
        ShownMessage asked = learner.uses("next").pressAction("study.done");
        return asked.action("study.whole").isPresent() ? asked.pressAction("study.whole") : asked;
    }

    private static UnitId unitOn(ShownMessage next) {
        return new UnitId(next.action("study.done").orElseThrow().split(":", -1)[2]);
    }

    private List<String> readMessages() {
        List<String> all = learner.inDm().sees();
        List<String> unread = List.copyOf(all.subList(messagesRead, all.size()));
        messagesRead = all.size();
        return unread;
    }

    private void moveTo(LocalDate date, LocalTime time) {
        ZonedDateTime wanted = date.atTime(time).atZone(ZONE);
        if (cairn.clock().instant().isBefore(wanted.toInstant())) {
            learner.movesClockTo(wanted.toInstant());
        }
    }
}
