package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.Locale;
import java.util.function.Function;

/** The descriptions of {@code /group} and its options. */
interface GroupCommandCopy {
    static GroupCommandCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishGroupCommandCopy();
        };
    }

    static Text text(Function<GroupCommandCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String groupDescription();

    String createDescription();

    String nameOption();

    String roadmapOption();

    String privateOption();

    /** A choice of who can join. */
    String privacy(boolean isPrivate);

    String joinDescription();

    String joinOption();

    String leaveDescription();

    String ownOption();

    String listDescription();

    String showDescription();

    String showOption();

    String inviteDescription();

    String memberOption();

    String manageDescription();

    String manageOption();
}
