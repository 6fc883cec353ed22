package dev.cairn.bot.features.help;

import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.MessageCommandSpec;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserCommandSpec;
import java.util.List;

/** Something that the menu of {@code /help} explains. */
sealed interface HelpTopic {
    /** The value of the menu's entry, different for every topic. */
    String key();

    Text description();

    /** The slash commands that share their first word; one command if it has no second word. */
    record Slash(String name, Text description, List<CommandSpec> commands) implements HelpTopic {
        public Slash {
            commands = List.copyOf(commands);
        }

        @Override
        public String key() {
            return name;
        }
    }

    /** A command in the menu that Discord opens on a message. */
    record OnMessage(MessageCommandSpec spec) implements HelpTopic {
        @Override
        public String key() {
            return "message:" + spec.name();
        }

        @Override
        public Text description() {
            return spec.description();
        }
    }

    /** A command in the menu that Discord opens on a person. */
    record OnPerson(UserCommandSpec spec) implements HelpTopic {
        @Override
        public String key() {
            return "user:" + spec.name();
        }

        @Override
        public Text description() {
            return spec.description();
        }
    }
}
