package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of making a challenge. */
interface ChallengeDraftCopy {
    static ChallengeDraftCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishChallengeDraftCopy();
        };
    }

    static Text text(Function<ChallengeDraftCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    static UserError refusal(Function<ChallengeDraftCopy, String> words) {
        return new UserError(text(words));
    }

    String formTitle();

    String titleField();

    String titleHint();

    String goalField();

    String amountField();

    String amountHint();

    String startField();

    String startHint(LocalDate example);

    String endField();

    String endHint(LocalDate example);

    /** A day as a person would type it, if it is kept in ISO form; else as it was typed. */
    String dayTyped(String day);

    String preview();

    /** When it begins, if that is ahead, and when it ends, by the midnights of the server. */
    String midnights(ChallengeDays days, Instant now);

    /** Says that days before today count. */
    String startsInThePast(LocalDate first);

    String post();

    String change();

    String cancel();

    String canceled();

    String draftGone();

    String managersOnly();

    String noTitle();

    String noGoal();

    String noAmount(GoalKind kind);

    String unknownAmount(String typed);

    String amountTooSmall();

    String tooManyHours(int days);

    String tooManyTogether(long most);

    String tooManyUnits(long most);

    String wholeUnits();

    String tooManyDays(int days);

    String tooManyMisses(int days);

    String missesWithoutStreak();

    String targetWithoutUnits();

    String targetWithAmount();

    String noSuchTarget(String typed, List<String> nearest);

    String onlyForOneself();

    String teamsWithGroup();

    String notYourGroup(String group);

    String noEnd();

    String unknownDay(String typed);

    String startTooEarly(LocalDate start, LocalDate earliest);

    String startTooLate(LocalDate start, LocalDate latest);

    String endBeforeStart(LocalDate start, LocalDate end);

    String endInThePast(LocalDate end);

    String tooLong(LocalDate latest);
}
