package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.undo.ChangeWords;
import dev.cairn.bot.progress.RecordedChange;
import java.util.Locale;
import java.util.Optional;

/** Says what a change of reminders was. The log keeps the times of day of those it was about. */
final class ReminderWords implements ChangeWords {
    @Override
    public Optional<String> of(RecordedChange change, Locale locale) {
        return ReminderSetupCopy.in(locale)
                .change(change.kind(), change.subject().id());
    }
}
