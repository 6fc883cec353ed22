package dev.cairn.bot.features.help;

import static dev.cairn.bot.interaction.EnglishPhrases.anyOf;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.card.CommandMention;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** English. */
record EnglishHelpCopy() implements HelpCopy {
    @Override
    public String description() {
        return "What I can do, or how one command works";
    }

    @Override
    public String commandOption() {
        return "The command you’d like explained";
    }

    @Override
    public String overview() {
        return "### What I can do\n"
                + CommandMention.of("next") + " tells you what to study now, and why\n"
                + CommandMention.of("done") + " marks something finished and shows what comes next\n"
                + CommandMention.of("remind add") + " nudges you at the time you choose\n"
                + CommandMention.of("progress") + " shows how far you’ve come and when you’ll be done\n"
                + CommandMention.of("find") + " looks up any topic, course or tool\n"
                + "-# Only you can see my answers, unless you share them.";
    }

    @Override
    public String menu(int held, int total) {
        return held == total ? "More commands" : "More commands (" + held + " of " + total + ")";
    }

    @Override
    public String name(HelpTopic topic) {
        if (topic instanceof HelpTopic.OnPerson onPerson) {
            return onPerson.spec().name();
        }
        return topic instanceof HelpTopic.OnMessage onMessage ? onMessage.spec().name() : "/" + topic.key();
    }

    @Override
    public String topic(HelpTopic topic) {
        if (topic instanceof HelpTopic.OnPerson onPerson) {
            return "### " + onPerson.spec().name() + "\n" + english(topic.description())
                    + ".\nRight-click someone (or press and hold on your phone), then choose Apps.";
        }
        if (topic instanceof HelpTopic.OnMessage onMessage) {
            return "### " + onMessage.spec().name() + "\n" + english(topic.description())
                    + ".\nRight-click a message (or press and hold on your phone), then choose Apps.";
        }
        HelpTopic.Slash slash = (HelpTopic.Slash) topic;
        if (slash.commands().get(0).group().isEmpty()) {
            return command(slash.commands().get(0));
        }
        String lines = slash.commands().stream()
                .map(spec -> CommandMention.of(spec.path()) + " " + english(spec.description()))
                .collect(Collectors.joining("\n"));
        return "### /" + slash.name() + "\n" + english(topic.description()) + ".\n\n" + lines;
    }

    @Override
    public String command(CommandSpec spec) {
        String options = spec.options().stream().map(EnglishHelpCopy::option).collect(Collectors.joining("\n"));
        return "### /" + spec.path() + "\n" + english(spec.description()) + ". Try it: "
                + CommandMention.of(spec.path())
                + (options.isEmpty() ? "" : "\n\n" + options);
    }

    private static String option(OptionSpec option) {
        return "`" + option.name() + "` " + english(option.description()) + (option.required() ? " (required)" : "");
    }

    @Override
    public String unknown(String typed, List<CommandSpec> near) {
        return "There’s no command called " + quoted(typed) + ". "
                + (near.isEmpty()
                        ? CommandMention.of("help") + " shows what there is."
                        : "Did you mean "
                                + anyOf(near.stream()
                                        .map(spec -> CommandMention.of(spec.path()))
                                        .toList())
                                + "?");
    }

    private static String english(Text text) {
        return text.in(Locale.ENGLISH);
    }
}
