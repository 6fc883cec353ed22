package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words in which Discord offers {@code /challenge} and its options. */
interface ChallengeCommandCopy {
    static ChallengeCommandCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishChallengeCommandCopy();
        };
    }

    static Text text(Function<ChallengeCommandCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String groupDescription();

    String joinDescription();

    String leaveDescription();

    String listDescription();

    String showDescription();

    String editDescription();

    String cancelDescription();

    String challengeOption();

    String createDescription();

    String titleOption();

    String goalOption();

    String goalChoice(GoalKind kind);

    String amountOption();

    String startOption();

    String endOption();

    String groupOption();

    String targetOption();

    String missesOption();

    String howOption();

    String howChoice(Mode mode);

    /** Days to suggest before anything is typed, in words that the parser reads. */
    List<String> usualDays(boolean forStart);

    /** The first or last day of a week of a roadmap that a group studies by dates. */
    String weekChoice(int number, String roadmap, LocalDate day);

    /** A day to choose, with the words that mean it. */
    String dayChoice(String words, LocalDate day);
}
