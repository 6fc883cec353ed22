package dev.cairn.bot.features.reminders;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How sending a reminder went. */
sealed interface SendOutcome {

    /**
     * Discord has it.
     *
     * @param target where it is best sent the next time, if that is not where it was told to go
     */
    record Arrived(Optional<Destination> target) implements SendOutcome {}

    /** It may be tried again, when Discord asked for it no sooner than that. */
    record Later(Optional<Duration> atLeast) implements SendOutcome {}

    /** Discord did not take this one, for a fault of Cairn's own; the next one stands. */
    record NotTaken() implements SendOutcome {}

    /** It cannot arrive until somebody does something. */
    record Stopped(PauseReason why) implements SendOutcome {

        /** What that means for all of the learner's reminders: the same obstacle stands before some others. */
        UnaryOperator<Reminder> change(Reminder stopped) {
            Pause pause = new Pause.Indefinite(why);
            return each -> {
                if (each.id().equals(stopped.id()) || (!each.waitsForItsLearner() && meetsTheSame(each, stopped))) {
                    return each.paused(pause);
                }
                return why == PauseReason.LEFT_SERVER ? withoutSpotIn(stopped, each) : each;
            };
        }

        private boolean meetsTheSame(Reminder other, Reminder stopped) {
            if (why == PauseReason.ZONE_UNKNOWN) {
                return true;
            }
            if (stopped.target() instanceof Destination.InChannel here) {
                return other.target() instanceof Destination.InChannel there
                        && (why == PauseReason.LEFT_SERVER
                                ? there.spot().server().equals(here.spot().server())
                                : there.spot().equals(here.spot()));
            }
            return other.target() instanceof Destination.Direct direct
                    && direct.instead().isEmpty();
        }

        private static Reminder withoutSpotIn(Reminder stopped, Reminder other) {
            return other.target() instanceof Destination.Direct direct
                            && stopped.target() instanceof Destination.InChannel left
                            && direct.instead()
                                    .filter(spot ->
                                            spot.server().equals(left.spot().server()))
                                    .isPresent()
                    ? other.with(direct.instead(Optional.empty()))
                    : other;
        }
    }
}
