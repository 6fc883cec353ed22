package dev.cairn.bot.features.library;

import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.links.LinkProblem;
import java.util.Optional;

/** English. */
record EnglishReviewCopy() implements ReviewCopy {
    @Override
    public String review(LibraryEntry entry, Optional<String> topic, Optional<LinkProblem> problem) {
        String by = entry.submitter().map(person -> mention(person)).orElse("Someone");
        String asked = entry.state() == EntryState.HIDDEN
                ? "### Reported by members\nThis link is hidden until you decide. " + by + " added it."
                : "### A link for the library\n" + by + " suggests:";
        String warning =
                problem.isEmpty() ? "" : "\n⚠️ The website’s name mixes letters that look alike. Check where it goes.";
        return asked + "\n" + bold(entry.title()) + "\n" + escape(entry.link().url())
                + topic.map(name -> "\nTopic: " + escape(name)).orElse("") + warning;
    }

    @Override
    public String approvedBy(LibraryEntry entry, LearnerId moderator) {
        return "✓ " + link(entry.title(), entry.url()) + " is in the library, approved by " + mention(moderator) + ".";
    }

    @Override
    public String declinedBy(LibraryEntry entry, LearnerId moderator) {
        return "✗ " + bold(entry.title()) + " was declined by " + mention(moderator)
                + entry.reason().map(reason -> ": " + quoted(reason)).orElse("") + ".";
    }

    @Override
    public String alreadyDecided() {
        return "There’s nothing left to decide: this link has been reviewed, edited or withdrawn.";
    }

    @Override
    public String needsManageMessages() {
        return "Only people with the **Manage Messages** permission in this channel can decide on links.";
    }

    @Override
    public String decidedElsewhere(Optional<ChannelId> channel) {
        return channel.map(there -> "Links are reviewed in " + mention(there) + " now.")
                .orElse("This server doesn’t have a channel for moderators anymore. "
                        + CommandMention.of("server moderators") + " picks one.");
    }

    @Override
    public String approveButton() {
        return "Approve";
    }

    @Override
    public String declineButton() {
        return "Decline";
    }

    @Override
    public String declineTitle() {
        return "Decline this link";
    }

    @Override
    public String reasonField() {
        return "Why? They’ll read this";
    }

    @Override
    public String needsReason() {
        return "Give a reason, so they know what to change.";
    }
}
