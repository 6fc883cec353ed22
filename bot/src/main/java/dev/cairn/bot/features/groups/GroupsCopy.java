package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.Locale;
import java.util.function.Function;

/** The words about finding and changing groups. */
interface GroupsCopy {
    static GroupsCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishGroupsCopy();
        };
    }

    static Text text(Function<GroupsCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String onlyInServers();

    /** Refuses a name that was typed. */
    String noSuchGroup(String typed);

    /** Refuses a group that was picked, or that a button names. */
    String groupGone();
}
