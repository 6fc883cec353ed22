package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** The words of {@code /challenge} apart from making one and from its card. */
interface ChallengesCopy {
    static ChallengesCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishChallengesCopy();
        };
    }

    static Text text(Function<ChallengesCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String onlyInServers();

    /** Refuses a title that was typed. */
    String noSuchChallenge(String typed);

    String challengeGone();

    /** Says why a challenge was not changed. */
    String refused(ChallengeRefusal reason);

    String joined(Challenge challenge, Instant now);

    /** Joined for a team. */
    String joinedFor(Challenge challenge, String group, Instant now);

    /** Asks for which of several groups somebody joins. */
    String whichGroup(Challenge challenge);

    String pickGroup();

    /** The person's own place. */
    String place(Standings.Line place, Challenge challenge, int participants);

    /** The person's own share where no places are compared. */
    String share(long amount, Challenge challenge);

    String notIn();

    String left(Challenge challenge);

    String comeBack();

    /** Says what {@code /undo} leaves alone, and how to take it back. */
    String joinInsteadOfUndo(String title);

    String pingMe();

    String dontPingMe();

    String willPing();

    String wontPing();

    String myPlace();

    String openCard();

    String postHere();

    /** Says that the card was posted. */
    String posted(ChannelId channel);

    /** Says to whoever has posted a challenge that they are not in it, and what joining shows. */
    String notInYet();

    String postedBefore();

    /** Says that Cairn may not post in this channel, and what the button does instead. */
    String cannotPost();

    String postAsAnswer();

    String tryPostingLater();

    String edit();

    String editTitle();

    String titleField();

    String endField();

    String endHint(LocalDate example);

    String edited(Challenge challenge);

    String cancel();

    String askCancel(Challenge challenge);

    String keep();

    String nothingChanged();

    String canceled(Challenge challenge);
}
