package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws all of a learner's settings, with menus to change them there. */
final class SettingsCard {
    private static final int LATEST_DAY_START = 12;

    private final Settings settings;

    SettingsCard(Settings settings) {
        this.settings = settings;
    }

    /** The hours a study day can begin at. */
    static List<LocalTime> hours() {
        return IntStream.rangeClosed(0, LATEST_DAY_START)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList();
    }

    /** The goals to choose from. */
    static List<Optional<WeeklyGoal>> goals() {
        return Stream.concat(
                        Stream.of(Optional.<WeeklyGoal>empty()),
                        GoalInput.USUAL_HOURS.stream().map(hours -> Optional.of(new WeeklyGoal(hours * 60))))
                .toList();
    }

    /** A goal as the value of a choice, which {@link GoalInput} reads. */
    static String value(Optional<WeeklyGoal> goal) {
        return goal.map(set -> set.minutes() + " min").orElse("none");
    }

    Card all(Request request) {
        return draw(
                Card.in(Card.Tone.NEUTRAL)
                        .text(SettingsCopy.in(request.locale()).heading()),
                request);
    }

    /** Draws the settings below a line that says what changed. */
    Card all(Request request, String changed) {
        return draw(Card.in(Card.Tone.SUCCESS).text(changed).separator(), request);
    }

    private Card draw(Card.Builder card, Request request) {
        LearnerSettings now = settings.of(request.learner());
        Viewer viewer = request.viewer();
        SettingsCopy copy = SettingsCopy.in(viewer.locale());
        String zone = now.zone().isPresent() ? copy.changeZone() : copy.setZone();
        return card.section(copy.zone(now), ZoneWizard.labeled(viewer, zone, SettingsActions.ZONE))
                .text(copy.day(now, request.at()))
                .select(dayStarts(viewer, now))
                .text(copy.rest(now))
                .select(restDays(viewer, now))
                .text(copy.goal(now))
                .select(goals(viewer, now))
                .text(copy.visibility(now))
                .select(visibilities(viewer, now))
                .build();
    }

    private static Select dayStarts(Viewer viewer, LearnerSettings now) {
        SettingsCopy copy = SettingsCopy.in(viewer.locale());
        List<Select.Entry> entries = hours().stream()
                .map(hour -> new Select.Entry(
                        copy.hour(hour),
                        Integer.toString(hour.getHour()),
                        Optional.of(copy.halfDay(hour)),
                        hour.equals(now.dayStart())))
                .toList();
        return Select.one(CustomId.forOwner(SettingsActions.DAY_START, viewer.id()), copy.dayStartMenu(), entries);
    }

    private static Select restDays(Viewer viewer, LearnerSettings now) {
        SettingsCopy copy = SettingsCopy.in(viewer.locale());
        List<Select.Entry> entries = Arrays.stream(DayOfWeek.values())
                .map(day -> new Select.Entry(
                        copy.dayOfWeek(day),
                        day.name(),
                        Optional.empty(),
                        now.restDays().contains(day)))
                .toList();
        CustomId id = CustomId.forOwner(SettingsActions.REST_DAYS, viewer.id());
        return new Select(id, copy.restMenu(), entries, 0, entries.size() - 1);
    }

    private static Select goals(Viewer viewer, LearnerSettings now) {
        SettingsCopy copy = SettingsCopy.in(viewer.locale());
        List<Select.Entry> entries = Stream.concat(goals().stream(), Stream.of(now.goal()))
                .distinct()
                .sorted(Comparator.comparing(
                        goal -> goal.map(WeeklyGoal::minutes).orElse(0)))
                .map(goal -> new Select.Entry(copy.goal(goal), value(goal), Optional.empty(), goal.equals(now.goal())))
                .toList();
        return Select.one(CustomId.forOwner(SettingsActions.GOAL, viewer.id()), copy.goalMenu(), entries);
    }

    private static Select visibilities(Viewer viewer, LearnerSettings now) {
        SettingsCopy copy = SettingsCopy.in(viewer.locale());
        List<Select.Entry> entries = Arrays.stream(Visibility.values())
                .map(each ->
                        new Select.Entry(copy.audience(each), each.name(), Optional.empty(), each == now.visibility()))
                .toList();
        return Select.one(CustomId.forOwner(SettingsActions.VISIBILITY, viewer.id()), copy.visibilityMenu(), entries);
    }
}
