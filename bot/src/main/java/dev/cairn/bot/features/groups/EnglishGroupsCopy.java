package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;

/** English. */
record EnglishGroupsCopy() implements GroupsCopy {

    @Override
    public String onlyInServers() {
        return "Study groups belong to servers. Use this in a server that has added me.";
    }

    @Override
    public String noSuchGroup(String typed) {
        return "I don’t know a group called " + Markdown.quoted(typed) + " here. Pick one from the list while you type,"
                + " or see them all with " + CommandMention.of("group list") + ".";
    }

    @Override
    public String groupGone() {
        return "That group isn’t there anymore. " + CommandMention.of("group list") + " shows the ones that are.";
    }
}
