package dev.cairn.bot.features.privacy;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** English. */
record EnglishPrivacyCopy() implements PrivacyCopy {
    @Override
    public String groupDescription() {
        return "The data I keep about you: see it or delete it";
    }

    @Override
    public String exportDescription() {
        return "Get a file with everything I keep about you";
    }

    @Override
    public String deleteDescription() {
        return "Delete everything I keep about you (I’ll ask first)";
    }

    @Override
    public String exported(boolean compressed) {
        return "### Your data\nThis file has everything I keep about you. Only you can see this message, and it won’t stay long, so save the"
                + " file if you want to keep it."
                + (compressed ? "\n-# It’s compressed with gzip because there’s a lot of it." : "");
    }

    @Override
    public String nothingKept() {
        return "I don’t keep anything about you right now.";
    }

    @Override
    public String tooMuchToExport() {
        return "There’s more than fits into one file on Discord. Please ask the people who run me for your export.";
    }

    @Override
    public String deletion(Set<PersonalTopic> topics) {
        String lines =
                EnumSet.copyOf(topics).stream().map(topic -> "- " + gone(topic)).collect(Collectors.joining("\n"));
        return "### Delete everything I keep about you?\nThis will go for good, in every server at once:\n" + lines
                + "\n\nI can’t bring it back. If you’d like a copy first, use " + CommandMention.of("privacy export")
                + ".";
    }

    private static String gone(PersonalTopic topic) {
        return switch (topic) {
            case PROGRESS -> "**Your progress:** your roadmaps, finished units, ticked steps, and your streak";
            case TIME -> "**Your time:** what you’ve logged, and your focus timers";
            case SETTINGS -> "**Your settings**";
            case REMINDERS -> "**Your reminders:** I’ll stop sending them";
            case BOARDS -> "**Your place on leaderboards**";
            case GROUPS ->
                "**Your groups:** a group you own goes to its longest-standing member, and one with only you in it"
                        + " closes";
            case CHALLENGES -> "**Your challenges:** finished ones keep your result, but under “someone”";
            case LIBRARY ->
                "**Your saved links:** links you shared stay in their libraries, without your name or anything you"
                        + " wrote";
            case MESSAGES -> "**Your messages:** anything I was about to tell you";
        };
    }

    @Override
    public String deleteButton() {
        return "Delete everything…";
    }

    @Override
    public String formTitle() {
        return "Delete everything for good";
    }

    @Override
    public String confirmationField() {
        return "Type " + confirmation() + " to confirm";
    }

    @Override
    public String confirmation() {
        return "DELETE";
    }

    @Override
    public String notConfirmed() {
        return "You didn’t type " + confirmation() + ", so I haven’t deleted anything. Press the button to try again.";
    }

    @Override
    public String deleted() {
        return "### It’s all gone\nI’ve deleted everything I kept about you, in every server, and stopped your timers and reminders."
                + "\n\nTwo things are out of my reach: messages I’ve already posted, and backups made by the people who run me."
                + "\n-# If you use me again, you’ll start fresh.";
    }
}
