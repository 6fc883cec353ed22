package dev.cairn.bot.features.servers;

import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.mention;

import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.card.CommandMention;
import java.util.List;
import java.util.stream.Collectors;

/** English. */
record EnglishDiagnosisCopy() implements DiagnosisCopy {
    /** A server can have fifty groups; the rest shows once these are mended. */
    private static final int MAX_SHOWN = 10;

    @Override
    public String problems(List<ChannelProblem> problems) {
        return "### Needs your attention\n"
                + problems.stream()
                        .limit(MAX_SHOWN)
                        .map(EnglishDiagnosisCopy::line)
                        .collect(Collectors.joining("\n"))
                + (problems.stream().allMatch(ChannelProblem::isGone)
                        ? ""
                        : "\n-# A channel’s settings have a page for permissions. Add me there, and allow what’s missing.");
    }

    private static String line(ChannelProblem problem) {
        return "⚠️ " + (problem.isGone() ? gone(problem.use()) : missing(problem));
    }

    private static String missing(ChannelProblem problem) {
        String where = problem.use() == ChannelUse.THIS_CHANNEL
                ? "In this channel"
                : "In " + mention(problem.channel()) + " (" + use(problem.use()) + ")";
        return where + ", I’m missing "
                + list(problem.missing().stream()
                        .map(permission -> "**" + name(permission) + "**")
                        .toList())
                + ".";
    }

    private static String gone(ChannelUse use) {
        return switch (use) {
            case ANNOUNCEMENTS ->
                "The channel for reminders and announcements is gone. " + CommandMention.of("server announce")
                        + " picks another.";
            case MODERATORS ->
                "The moderators’ channel is gone. " + CommandMention.of("server moderators") + " picks another.";
            case GROUP_HOME, THIS_CHANNEL -> "The home channel of a group is gone. Its owner can pick another.";
        };
    }

    private static String use(ChannelUse use) {
        return switch (use) {
            case ANNOUNCEMENTS -> "reminders and announcements";
            case MODERATORS -> "moderators";
            case GROUP_HOME -> "a group’s home";
            case THIS_CHANNEL -> "here";
        };
    }

    /** The names that Discord's settings show. */
    private static String name(Permission permission) {
        return switch (permission) {
            case MANAGE_SERVER -> "Manage Server";
            case VIEW_CHANNEL -> "View Channel";
            case SEND_MESSAGES -> "Send Messages";
            case MANAGE_MESSAGES -> "Manage Messages";
            case EMBED_LINKS -> "Embed Links";
            case READ_MESSAGE_HISTORY -> "Read Message History";
            case SEND_MESSAGES_IN_THREADS -> "Send Messages in Threads";
        };
    }

    @Override
    public String allWell() {
        return "-# I have every permission I need, here and in the channels I post to.";
    }

    @Override
    public String cannotTell() {
        return "-# Discord didn’t tell me my permissions just now. Try again in a minute.";
    }
}
