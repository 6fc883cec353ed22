package dev.cairn.bot.features.help;

import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
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

    /** Says what people come for, in five lines, each with a command to click. */
    String overview();

    /** Asks to choose from the menu, which holds {@code held} of {@code total} topics. */
    String menu(int held, int total);

    /** Names a topic in the menu, which takes no Markdown. */
    String name(HelpTopic topic);

    /** Explains a topic of the menu. */
    String topic(HelpTopic topic);

    /** Explains one command with its options. */
    String command(CommandSpec spec);

    /**
     * Refuses a command that does not exist.
     *
     * @param near commands that the person may have meant
     */
    String unknown(String typed, List<CommandSpec> near);
}
