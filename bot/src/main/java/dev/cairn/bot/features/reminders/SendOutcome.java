package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.Delivery;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The result of sending a reminder. */
sealed interface SendOutcome {

    /**
     * Discord has the message.
     *
     * @param destination where to send the next one, if this delivery revealed a better destination
     */
    record Arrived(Optional<ReminderDestination> destination) implements SendOutcome {
        Reminder applyTo(Reminder reminder) {
            return destination.map(reminder::with).orElse(reminder);
        }
    }

    /** Discord was not reached or was too busy; the message is tried again later. */
    record Later(Delivery.TryLater tryLater) implements SendOutcome {}

    /** Discord refused this message because of a fault of Cairn's own; the next one will be tried. */
    record Refused() implements SendOutcome {}

    /** No message can arrive until somebody changes something. */
    record Stopped(PauseReason reason) implements SendOutcome {

        /** The change to each of the learner's reminders: those that meet the same obstacle are paused too. */
        UnaryOperator<Reminder> change(Reminder stopped) {
            Pause pause = new Pause.Indefinite(reason);
            return each -> {
                if (each.id().equals(stopped.id())
                        || (!each.isPausedIndefinitely() && meetsSameObstacle(each, stopped))) {
                    return each.paused(pause);
                }
                return reason == PauseReason.LEFT_SERVER ? withoutFallbackIn(stopped, each) : each;
            };
        }

        private boolean meetsSameObstacle(Reminder other, Reminder stopped) {
            if (reason == PauseReason.ZONE_UNKNOWN) {
                return true;
            }
            if (stopped.destination() instanceof ReminderDestination.InChannel here) {
                return other.destination() instanceof ReminderDestination.InChannel there
                        && (reason == PauseReason.LEFT_SERVER
                                ? there.location()
                                        .server()
                                        .equals(here.location().server())
                                : there.location().equals(here.location()));
            }
            return other.destination() instanceof ReminderDestination.Direct direct
                    && direct.fallback().isEmpty();
        }

        private static Reminder withoutFallbackIn(Reminder stopped, Reminder other) {
            return other.destination() instanceof ReminderDestination.Direct direct
                            && stopped.destination() instanceof ReminderDestination.InChannel left
                            && direct.fallback()
                                    .filter(channel -> channel.server()
                                            .equals(left.location().server()))
                                    .isPresent()
                    ? other.with(direct.withFallback(Optional.empty()))
                    : other;
        }
    }
}
