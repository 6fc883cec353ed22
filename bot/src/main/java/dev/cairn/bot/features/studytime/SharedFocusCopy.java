package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of shared focus timers. Each {@code unit} is a unit's title, empty for a timer that is not for one. */
interface SharedFocusCopy {
    static SharedFocusCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishSharedFocusCopy();
        };
    }

    static Text text(Function<SharedFocusCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** Labels the button that leads to {@link #ask}. */
    String share();

    /** Asks whether and how to post the timer. */
    String ask(Optional<String> unit);

    String postHere();

    String postHereWithoutUnit();

    /** Labels the button that posts it in the home channel of a group. */
    String postFor(String group);

    String onlyInServers();

    /** Refuses to share where Cairn cannot tell of the end. */
    String cannotPostHere();

    String cannotPostIn(ChannelId channel);

    String notNow(ChannelId channel);

    /** Refuses to share a timer that runs no longer. */
    String notRunning();

    String alreadySharedIn(ChannelId channel);

    String postedIn(ChannelId channel);

    /** The card that others join by. */
    String card(SharedFocus shared, Optional<String> unit, List<LearnerId> people);

    /** The card of a timer that is over. */
    String cardOver(Optional<Instant> ended);

    /**
     * What the card says at the end.
     *
     * @param minutes what all of them logged together
     */
    String sum(SharedFocus shared, Optional<String> unit, int people, int minutes);

    String join();

    String leave();

    /** Tells a learner privately that they have joined. */
    String joined(Focus focus, Optional<String> unit, ChannelId channel);

    /** Asks a learner who has another timer running whether to switch. */
    String askToSwitch(Focus running, Optional<String> unit);

    String switchOver();

    /** Tells a learner privately that their timer runs on alone. */
    String notIn();

    /** Says in the learner's own view that their timer is shared. */
    String sharedWith(SharedFocus shared, int others);

    /** Tells everyone that the timer has ended. */
    String ended(SharedFocus shared, List<LearnerId> named, int others, Instant now);
}
