package dev.cairn.bot.features.recap;

import dev.cairn.bot.features.leaderboards.ServerWeek;
import dev.cairn.bot.features.servers.ServerSettings;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of recaps. */
interface RecapCopy {
    static RecapCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishRecapCopy();
        };
    }

    static Text text(Function<RecapCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String commandDescription();

    String dayOption();

    String hourOption();

    String goalOption();

    String dayChoice(DayOfWeek day);

    String offChoice();

    /** Refuses a value that is not among the choices. */
    String noSuchDay();

    /** Refuses an hour or a goal where the recap is off and no day is given. */
    String dayNeeded();

    /** Heads a recap of the week that begins on this Monday. */
    String title(LocalDate monday);

    /** Says what people did. */
    String week(ServerWeek week, boolean soFar);

    String goal(long minutes, int goalHours);

    /** Says that nothing happened. */
    String quiet(boolean silentFromNowOn);

    String openUntil(Instant closes);

    String whoCounts();

    String late(Instant due);

    /** Tells a manager when and where recaps are posted. */
    String on(Recap recap, ServerSettings settings);

    String off();

    /** One line among the settings of a server. */
    String setting(Optional<Recap> recap);

    String turnedOff();

    String turnOff();
}
