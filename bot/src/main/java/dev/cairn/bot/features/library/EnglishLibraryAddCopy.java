package dev.cairn.bot.features.library;

import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.link;

import dev.cairn.bot.interaction.card.CommandMention;
import java.util.Optional;

/** English. */
record EnglishLibraryAddCopy() implements LibraryAddCopy {
    @Override
    public String closed() {
        return "This server’s library isn’t taking new links right now. " + CommandMention.of("library find")
                + " still searches it.";
    }

    @Override
    public String onRoadmaps() {
        return "Good find! It’s already on the roadmaps, so everyone can find it:";
    }

    @Override
    public String added(LibraryEntry entry, Optional<String> topic) {
        return "Added " + link(entry.title(), entry.url()) + " to this server’s library" + under(topic)
                + ". It’s on your saved list, too.";
    }

    @Override
    public String waiting(LibraryEntry entry, Optional<String> topic) {
        return "Thanks! A moderator will look at " + link(entry.title(), entry.url()) + under(topic)
                + ", and I’ll tell you what they say the next time you use me. Until then, it’s on your saved list.";
    }

    @Override
    public String alreadyThere(LibraryEntry entry) {
        return link(entry.title(), entry.url()) + " is already in the library, so I put it on your saved list. "
                + (entry.savers() == 1
                        ? "You’re the first to save it."
                        : entry.savers() + " people here have saved it.");
    }

    @Override
    public String stillWaiting(LibraryEntry entry) {
        return "Someone already suggested this link, and a moderator will look at it. Until then, it’s on your saved list.";
    }

    @Override
    public String takenOut(LibraryEntry entry) {
        return "This link was taken out of the library, so it can’t be added again for now. If you think it belongs"
                + " here, talk to a moderator.";
    }

    @Override
    public String tooManyWaiting(int limit) {
        return "You have " + limit
                + " links waiting for a moderator, and that’s the most one person can have. Once they’ve"
                + " looked at one, you can add the next.";
    }

    private static String under(Optional<String> topic) {
        return topic.map(name -> ", under " + bold(name)).orElse("");
    }
}
