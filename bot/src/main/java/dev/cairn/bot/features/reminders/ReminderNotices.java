package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.id.ChannelId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The notices about reminders that could not be sent. */
final class ReminderNotices {
    private static final String STOPPED = "reminder-stopped";
    private static final String REFUSED = "reminder-refused";

    private static final String WEEKLY = "reminder-weekly";

    /** The kinds of notices with their words. */
    static final List<NoticeKind> KINDS = List.of(
            new NoticeKind(
                    STOPPED,
                    (arguments, locale) -> ReminderCopy.in(locale)
                            .stopped(
                                    LocalTime.parse(arguments.get(0)),
                                    PauseReason.valueOf(arguments.get(1)),
                                    channel(arguments.get(2)))),
            new NoticeKind(
                    WEEKLY,
                    (arguments, locale) -> ReminderCopy.in(locale).becameWeekly(LocalTime.parse(arguments.get(0)))),
            new NoticeKind(
                    REFUSED, (arguments, locale) -> ReminderCopy.in(locale).refused(Instant.parse(arguments.get(0)))));

    private ReminderNotices() {}

    /** The reminder is paused until its learner does something. */
    static Notice stopped(Reminder reminder, PauseReason reason, Instant at) {
        String channel = reminder.channel().map(in -> Long.toString(in.value())).orElse("");
        List<String> arguments = List.of(reminder.schedule().time().toString(), reason.name(), channel);
        return new Notice(id(reminder), STOPPED, arguments, at);
    }

    /** The reminder comes once a week from now on. */
    static Notice weekly(Reminder reminder, Instant at) {
        return new Notice(
                id(reminder), WEEKLY, List.of(reminder.schedule().time().toString()), at);
    }

    /** Discord refused the reminder because of a fault of Cairn's own. */
    static Notice refused(Reminder reminder, Instant at) {
        return new Notice(id(reminder), REFUSED, List.of(reminder.next().at().toString()), at);
    }

    /** The newest notice about a reminder replaces the one before. */
    private static String id(Reminder reminder) {
        return "reminder-" + reminder.id().value();
    }

    private static Optional<ChannelId> channel(String argument) {
        return argument.isEmpty() ? Optional.empty() : Optional.of(new ChannelId(Long.parseLong(argument)));
    }
}
