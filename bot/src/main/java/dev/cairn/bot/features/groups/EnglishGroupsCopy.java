package dev.cairn.bot.features.groups;

import static dev.cairn.bot.features.groups.EnglishGroupNames.bold;

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
        return "That group isn’t here anymore, or it’s by invitation only now. " + CommandMention.of("group list")
                + " shows the groups you can join.";
    }

    @Override
    public String badName() {
        return "A group’s name has 1 to " + GroupName.MAX_LENGTH
                + " characters, and at least one that people can see. Try a shorter or plainer one.";
    }

    @Override
    public String notYours(GroupName group) {
        return "Only the owner of " + bold(group) + " can do that, or someone who can manage this server. "
                + CommandMention.of("group show") + " shows who owns it.";
    }

    @Override
    public String alreadyIn(GroupName group) {
        return "They’re already in " + bold(group) + ".";
    }

    @Override
    public String notIn(GroupName group) {
        return "You’re not in " + bold(group) + ". " + CommandMention.of("group list") + " shows your groups.";
    }

    @Override
    public String memberGone() {
        return "They’re not in the group anymore, so there’s nothing to change.";
    }

    @Override
    public String ownerOwnsTooMany() {
        return "They already own " + GroupStore.MAX_OWNED
                + " groups, and that’s the most one person can. Pick someone else.";
    }

    @Override
    public String refused(GroupRefusal reason) {
        return switch (reason) {
            case NO_SUCH_GROUP -> groupGone();
            case NAME_TAKEN ->
                "This server already has a group with that name, or one that differs only by case, accents or spaces."
                        + " Pick another name.";
            case SERVER_FULL ->
                "This server already has " + GroupStore.MAX_IN_SERVER
                        + " groups, and that’s the most it can. Join one with " + CommandMention.of("group list")
                        + ", or ask for one nobody uses to be closed.";
            case IN_TOO_MANY ->
                "You’re already in " + GroupStore.MAX_JOINED
                        + " groups, counting all servers, and that’s the most one person can be in. Leave one with "
                        + CommandMention.of("group leave") + " first.";
            case OWNS_TOO_MANY ->
                "You already own " + GroupStore.MAX_OWNED
                        + " groups, and that’s the most one person can. Hand one over or close one with "
                        + CommandMention.of("group manage") + " first.";
            case ALREADY_MEMBER -> "You’re already in that group.";
            case NOT_A_MEMBER -> "You’re not in that group.";
            case TOO_MANY_INVITATIONS ->
                "The group has " + GroupStore.MAX_OPEN_INVITATIONS
                        + " open invitations, and that’s the most at a time. Wait until some are answered.";
            case ALREADY_INVITED ->
                "They already have an invitation. " + CommandMention.of("group list") + " shows it to them.";
            case DECLINED -> "They recently said no to this group, so I won’t ask them again for a month.";
            case NOT_INVITED -> invitationOver();
        };
    }

    @Override
    public String mayNotPostHere() {
        return "I can’t post in this channel. Let me view it and send messages here, or use a channel where I can.";
    }

    @Override
    public String nobodyToInvite() {
        return "Pick someone from this server to invite.";
    }

    @Override
    public String cannotInviteSelf() {
        return "You’re already in. Pick someone else to invite.";
    }

    @Override
    public String cannotInviteBot() {
        return "Bots don’t study. Pick a person to invite.";
    }

    @Override
    public String notInServer() {
        return "They’re not in this server, so they couldn’t join. Invite them to the server first.";
    }

    @Override
    public String invitationOver() {
        return "That invitation isn’t open anymore.";
    }

    @Override
    public String privateIsNotPosted() {
        return "That group is by invitation only, so I don’t post it. Invite people with "
                + CommandMention.of("group invite") + ".";
    }
}
