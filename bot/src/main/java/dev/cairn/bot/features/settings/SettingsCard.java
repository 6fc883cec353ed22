package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws all of a learner's settings, with menus to change them there. */
final class SettingsCard {
    private static final int LATEST_HOUR = 12;

    private final Settings settings;
    private final ZoneWizard finder;

    SettingsCard(Settings settings, ZoneWizard finder) {
        this.settings = settings;
        this.finder = finder;
    }

    /** The hours a study day can begin at. */
    static List<LocalTime> hours() {
        return IntStream.rangeClosed(0, LATEST_HOUR)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList();
    }

    Card all(Request request) {
        return draw(Card.in(Card.Tone.NEUTRAL).text(SettingsCopy.heading()), request);
    }

    /** The same under what a change came to. */
    Card all(Request request, String said) {
        return draw(Card.in(Card.Tone.SUCCESS).text(said).separator(), request);
    }

    private Card draw(Card.Builder card, Request request) {
        LearnerSettings now = settings.of(request.learner());
        LearnerId learner = request.learner();
        return card.section(SettingsCopy.zone(now, request.at()), finder.button(learner, SettingsActions.ZONE))
                .text(SettingsCopy.day(now, request.at()))
                .select(dayStarts(learner, now))
                .text(SettingsCopy.rest(now))
                .select(restDays(learner, now))
                .text(SettingsCopy.visibility(now))
                .select(visibilities(learner, now))
                .build();
    }

    private static Select dayStarts(LearnerId learner, LearnerSettings now) {
        List<Select.Entry> entries = hours().stream()
                .map(hour -> new Select.Entry(
                        SettingsCopy.hour(hour),
                        Integer.toString(hour.getHour()),
                        Optional.of(SettingsCopy.halfDay(hour)),
                        hour.equals(now.dayStart())))
                .toList();
        return Select.one(CustomId.forOwner(SettingsActions.DAY_START, learner), SettingsCopy.dayStartMenu(), entries);
    }

    private static Select restDays(LearnerId learner, LearnerSettings now) {
        List<Select.Entry> entries = Arrays.stream(DayOfWeek.values())
                .map(day -> new Select.Entry(
                        SettingsCopy.dayOfWeek(day),
                        day.name(),
                        Optional.empty(),
                        now.restDays().contains(day)))
                .toList();
        CustomId id = CustomId.forOwner(SettingsActions.REST_DAYS, learner);
        return new Select(id, SettingsCopy.restMenu(), entries, 0, entries.size() - 1);
    }

    private static Select visibilities(LearnerId learner, LearnerSettings now) {
        List<Select.Entry> entries = Arrays.stream(Visibility.values())
                .map(each -> new Select.Entry(
                        SettingsCopy.whoLong(each), each.name(), Optional.empty(), each == now.visibility()))
                .toList();
        return Select.one(
                CustomId.forOwner(SettingsActions.VISIBILITY, learner), SettingsCopy.visibilityMenu(), entries);
    }
}
