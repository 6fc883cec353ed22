package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.time.TimeOfDayParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the reminder that a learner picked, among their own alone. */
final class ReminderPicker {
    static final String OPTION = "reminder";

    private final Reminders reminders;
    private final Predicate<Reminder> candidates;

    /** @param candidates which ones the command is about */
    ReminderPicker(Reminders reminders, Predicate<Reminder> candidates) {
        this.reminders = reminders;
        this.candidates = candidates;
    }

    static OptionSpec option(boolean required) {
        return required
                ? OptionSpec.requiredAutocompleted(OPTION, "Which one")
                : OptionSpec.autocompleted(OPTION, "Which one; not needed if there is only one");
    }

    /**
     * The one picked, or the only one there is.
     *
     * @throws UserError if there is none, or more than one
     */
    Reminder pick(LearnerId learner, Options options) {
        Optional<String> typed = options.text(OPTION);
        List<Reminder> mine = mine(learner);
        if (mine.isEmpty()) {
            throw new UserError(ReminderSetupCopy.noneToChange());
        }
        if (typed.isPresent()) {
            return named(mine, typed.get());
        }
        if (mine.size() > 1) {
            throw new UserError(ReminderSetupCopy.whichOne());
        }
        return mine.get(0);
    }

    private static Reminder named(List<Reminder> mine, String typed) {
        List<Reminder> called = mine.stream()
                .filter(each -> value(each).equals(typed)
                        || ReminderSetupCopy.label(each).equalsIgnoreCase(typed)
                        || TimeOfDayParser.read(typed)
                                .filter(each.schedule().time()::equals)
                                .isPresent())
                .toList();
        if (called.size() > 1) {
            throw new UserError(ReminderSetupCopy.whichOne());
        }
        return called.stream().findFirst().orElseThrow(() -> new UserError(ReminderSetupCopy.noSuch(typed)));
    }

    private List<Reminder> mine(LearnerId learner) {
        return reminders.of(learner).stream().filter(candidates).toList();
    }

    List<Choice> suggest(LearnerId learner, Options options) {
        String typed = options.text(OPTION).orElse("").toLowerCase(Locale.ROOT);
        return mine(learner).stream()
                .filter(each ->
                        ReminderSetupCopy.label(each).toLowerCase(Locale.ROOT).contains(typed))
                .map(each -> new Choice(ReminderSetupCopy.label(each), value(each)))
                .toList();
    }

    private static String value(Reminder reminder) {
        return "r" + reminder.id().value();
    }
}
