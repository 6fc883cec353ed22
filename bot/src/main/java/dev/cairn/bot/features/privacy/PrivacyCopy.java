package dev.cairn.bot.features.privacy;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The words of {@code /privacy}. */
interface PrivacyCopy {
    static PrivacyCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishPrivacyCopy();
        };
    }

    static Text text(Function<PrivacyCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String groupDescription();

    String exportDescription();

    String deleteDescription();

    /** Hands over the file. */
    String exported(boolean compressed);

    /** Says that there is nothing to export or delete. */
    String nothingKept();

    String tooMuchToExport();

    /** Says what would be deleted, and asks. */
    String deletion(Set<PersonalTopic> topics);

    String deleteButton();

    String formTitle();

    /** Asks for {@link #confirmation}. */
    String confirmationField();

    /** The word that confirms, in capital letters. */
    String confirmation();

    /** Refuses another word. */
    String notConfirmed();

    /** Says that everything is gone, and what could not be reached. */
    String deleted();
}
