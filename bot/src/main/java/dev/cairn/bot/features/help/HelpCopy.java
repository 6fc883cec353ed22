package dev.cairn.bot.features.help;

import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserCommandSpec;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of {@code /help}. */
interface HelpCopy {
    static HelpCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishHelpCopy();
        };
    }

    static Text text(Function<HelpCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String description();

    String commandOption();

    String all(List<CommandSpec> commands, List<UserCommandSpec> userCommands);

    String one(CommandSpec spec);

    /**
     * Refuses a command that does not exist.
     *
     * @param near commands that the person may have meant
     */
    String unknown(String typed, List<CommandSpec> near);
}
