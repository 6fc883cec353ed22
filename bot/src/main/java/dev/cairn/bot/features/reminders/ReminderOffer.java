package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.SettingChange;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.time.WeekdayParser;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** Offers a daily reminder by direct message at one of the day's hours. */
final class ReminderOffer {
    static final String OFFER = "remind.offer";
    private static final String IN_ZONE = "remind.offer-zone";
    private static final String TIME = "remind.offer-time";
    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 23;

    private final Settings settings;
    private final ZoneWizard zoneWizard;
    private final ReminderSetup setup;

    ReminderOffer(Settings settings, ZoneWizard zoneWizard, ReminderSetup setup) {
        this.settings = settings;
        this.zoneWizard = zoneWizard;
        this.setup = setup;
    }

    List<Action> actions() {
        return List.of(
                Action.of(OFFER, AnswerMode.PRIVATE, press -> Reply.of(offer(press.request()))),
                Action.updating(IN_ZONE, this::inZone),
                Action.updating(TIME, this::at));
    }

    private Card offer(Request request) {
        return settings.of(request.learner()).zone().isPresent()
                ? times(request)
                : zoneWizard.question(request, IN_ZONE);
    }

    private Card inZone(ComponentPress press) {
        settings.change(ChangeOrigin.of(press.request()), SettingChange.toZone(zoneWizard.chosen(press)));
        return times(press.request());
    }

    private static Card times(Request request) {
        ReminderSetupCopy copy = ReminderSetupCopy.in(request.locale());
        List<Select.Entry> entries = hours().stream()
                .map(hour -> Select.Entry.of(hour.toString(), hour.toString()))
                .toList();
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.whenToRemind())
                .select(Select.one(CustomId.forOwner(TIME, request.learner()), copy.remindAt(), entries))
                .build();
    }

    private static List<LocalTime> hours() {
        return IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList();
    }

    private Card at(ComponentPress press) {
        LocalTime time = hours().stream()
                .filter(hour -> press.values().contains(hour.toString()))
                .findFirst()
                .orElseThrow(UserError::staleButton);
        return setup.add(
                press.request(), new ReminderRequest(new ReminderSchedule(time, WeekdayParser.ALL), /* here= */ false));
    }
}
