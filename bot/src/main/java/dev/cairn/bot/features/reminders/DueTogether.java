package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.LearnerSettings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the reminders of a learner that are due at once and go to one place, which are sent as one message. */
final class DueTogether {
    private final SendPolicy policy;

    DueTogether(SendPolicy policy) {
        this.policy = policy;
    }

    /** The reminder that is sent for all that are due, and how. */
    record Lead(Reminder reminder, SendDecision.Send decision) {}

    /**
     * The one that was due first, which stays the same until it is sent. The message is late only if all of them are.
     *
     * @param reminder one that is to be sent
     * @param own all of the learner's reminders
     */
    Lead lead(Lead reminder, List<Reminder> own, Instant now, LearnerSettings settings) {
        List<Lead> together = own.stream()
                .filter(each ->
                        each.destination().isSamePlace(reminder.reminder().destination()))
                .flatMap(each -> each.id().equals(reminder.reminder().id())
                        ? Stream.of(reminder)
                        : sent(each, now, settings).stream())
                .sorted(Comparator.<Lead, Instant>comparing(
                                lead -> lead.reminder().dueBy(now).orElse(now))
                        .thenComparing(lead -> lead.reminder().id().value()))
                .toList();
        Lead first = together.isEmpty() ? reminder : together.get(0);
        boolean onTime =
                together.stream().anyMatch(lead -> lead.decision().lateSince().isEmpty());
        return onTime ? new Lead(first.reminder(), first.decision().onTime()) : first;
    }

    private Optional<Lead> sent(Reminder reminder, Instant now, LearnerSettings settings) {
        return reminder.dueBy(now)
                .map(due -> policy.of(reminder, due, now, settings))
                .filter(SendDecision.Send.class::isInstance)
                .map(decision -> new Lead(reminder, (SendDecision.Send) decision));
    }
}
