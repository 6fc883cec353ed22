package dev.cairn.bot.features.servers;

import dev.cairn.bot.interaction.Language;
import java.util.List;
import java.util.Locale;

/** The words of what {@code /server show} finds about Cairn's permissions. */
interface DiagnosisCopy {
    static DiagnosisCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishDiagnosisCopy();
        };
    }

    /** Says what is missing, and where; there is at least one problem. */
    String problems(List<ChannelProblem> problems);

    String allWell();

    String cannotTell();
}
