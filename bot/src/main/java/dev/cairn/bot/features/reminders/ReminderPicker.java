package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.time.TimeOfDayParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the reminder that a learner picked among their own. */
final class ReminderPicker {
    static final String OPTION = "reminder";

    private final Reminders reminders;
    private final Predicate<Reminder> candidates;
    private final Function<RemindCopy, String> noneOfThem;

    /**
     * Creates the picker.
     *
     * @param noneOfThem what to say if the learner has reminders, but none that the command is for
     * @param candidates the reminders that the command is for, to suggest and to take if there is only one; others can
     *     be typed
     */
    ReminderPicker(Reminders reminders, Predicate<Reminder> candidates, Function<RemindCopy, String> noneOfThem) {
        this.reminders = reminders;
        this.candidates = candidates;
        this.noneOfThem = noneOfThem;
    }

    static OptionSpec option(boolean required) {
        return required
                ? OptionSpec.requiredAutocompleted(OPTION, RemindCopy.text(RemindCopy::whichReminderOption))
                : OptionSpec.autocompleted(OPTION, RemindCopy.text(RemindCopy::reminderOption));
    }

    /**
     * Returns the reminder that was picked, or the only candidate.
     *
     * @throws UserError if there is none, or more than one
     */
    Reminder pick(Request request, Options options) {
        Optional<String> typed = options.text(OPTION);
        if (typed.isPresent()) {
            return named(reminders.of(request.learner()), typed.get(), ReminderSetupCopy.in(request.locale()));
        }
        List<Reminder> own = candidates(request.learner());
        if (own.isEmpty()) {
            boolean hasOthers = !reminders.of(request.learner()).isEmpty();
            throw new UserError(RemindCopy.text(hasOthers ? noneOfThem : RemindCopy::noneToChange));
        }
        if (own.size() > 1) {
            throw new UserError(RemindCopy.text(RemindCopy::whichOne));
        }
        return own.get(0);
    }

    private static Reminder named(List<Reminder> own, String typed, ReminderSetupCopy copy) {
        List<Reminder> matches = own.stream()
                .filter(each -> value(each).equals(typed)
                        || copy.label(each).equalsIgnoreCase(typed)
                        || TimeOfDayParser.read(typed)
                                .filter(each.schedule().time()::equals)
                                .isPresent())
                .toList();
        if (matches.size() > 1) {
            throw new UserError(RemindCopy.text(RemindCopy::whichOne));
        }
        return matches.stream()
                .findFirst()
                .orElseThrow(() -> new UserError(RemindCopy.text(words -> words.noSuch(typed))));
    }

    private List<Reminder> candidates(LearnerId learner) {
        return reminders.of(learner).stream().filter(candidates).toList();
    }

    List<Choice> suggest(Request request, Options options) {
        ReminderSetupCopy copy = ReminderSetupCopy.in(request.locale());
        String typed = options.text(OPTION).orElse("").toLowerCase(Locale.ROOT);
        return candidates(request.learner()).stream()
                .filter(each -> copy.label(each).toLowerCase(Locale.ROOT).contains(typed))
                .map(each -> new Choice(copy.label(each), value(each)))
                .toList();
    }

    private static String value(Reminder reminder) {
        return "r" + reminder.id().value();
    }
}
