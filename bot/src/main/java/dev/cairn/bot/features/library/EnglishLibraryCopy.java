package dev.cairn.bot.features.library;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.quoted;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.links.LinkProblem;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** English. */
record EnglishLibraryCopy() implements LibraryCopy {
    @Override
    public String onlyInServers() {
        return "Libraries belong to servers. Use this in a server that has added me.";
    }

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
        return "Added " + titleLink(entry) + " to this server’s library" + under(topic)
                + ". It’s on your saved list, too.";
    }

    @Override
    public String waiting(LibraryEntry entry, Optional<String> topic) {
        return "Thanks! A moderator will look at " + titleLink(entry) + under(topic)
                + ", and I’ll tell you what they say the next time you use me. Until then, it’s on your saved list.";
    }

    private static String under(Optional<String> topic) {
        return topic.map(name -> ", under " + bold(name)).orElse("");
    }

    @Override
    public String alreadyThere(LibraryEntry entry) {
        return titleLink(entry) + " is already in the library, so I put it on your saved list. "
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

    @Override
    public String noTopic(String typed) {
        return "I don’t know a topic called " + quoted(typed)
                + ". Pick one from the list, or leave it out and I’ll guess.";
    }

    @Override
    public String noEntry() {
        return "That link isn’t in this server’s library anymore.";
    }

    @Override
    public String noSuchEntry(String typed) {
        return "I can’t find " + quoted(typed) + " there. Pick a link from the list.";
    }

    @Override
    public String needsTitle() {
        return "The title needs at least one letter.";
    }

    @Override
    public String needsReason() {
        return "Give a reason, so they know what to change.";
    }

    @Override
    public String line(LibraryEntry entry, Optional<String> topic) {
        return "- " + titleLink(entry) + topic.map(name -> " · " + escape(name)).orElse("") + savers(entry);
    }

    private static String savers(LibraryEntry entry) {
        return entry.savers() < 2 ? "" : " · saved by " + entry.savers();
    }

    @Override
    public String ownLine(LibraryEntry entry) {
        String state = switch (entry.state()) {
            case KEPT -> "in the library" + (entry.savers() > 1 ? ", saved by " + entry.savers() : "");
            case WAITING -> "waiting for a moderator";
            case HIDDEN -> "hidden after reports; deleted " + relative(entry.deletedAt()) + " unless you edit it";
            case DECLINED ->
                "declined"
                        + entry.reason()
                                .map(reason -> " (" + escape(reason) + ")")
                                .orElse("") + "; deleted " + relative(entry.deletedAt()) + " unless you edit it";
        };
        return "- " + titleLink(entry) + " · " + state;
    }

    @Override
    public String newestHeading() {
        return "### New in this server’s library";
    }

    @Override
    public String resultsHeading(String query) {
        return "### " + quoted(query) + " in this server’s library";
    }

    @Override
    public String empty() {
        return "Nobody has added a link here yet. Be the first: " + CommandMention.of("library add");
    }

    @Override
    public String nothingFound(String query) {
        return "Nothing in this server’s library for " + quoted(query) + ". Try fewer words, or "
                + CommandMention.of("find") + " to search the roadmaps, too.";
    }

    @Override
    public String openPlaceholder() {
        return "Open one…";
    }

    @Override
    public String entry(LibraryEntry entry, Optional<String> topic) {
        String by = entry.submitter()
                .map(person -> "Added by " + mention(person) + " ")
                .orElse("Added ");
        return "### " + escape(entry.title()) + "\n" + escape(entry.link().host())
                + topic.map(name -> " · " + escape(name)).orElse("") + "\n-# " + by + relative(entry.createdAt())
                + savers(entry);
    }

    @Override
    public String mineHeading() {
        return "### Links you added here";
    }

    @Override
    public String noneOfMine() {
        return "You haven’t added a link here yet. " + CommandMention.of("library add") + " adds one.";
    }

    @Override
    public String savedHeading(int count) {
        return "### Saved: " + count(count, "link");
    }

    @Override
    public String nothingSaved() {
        return "Nothing saved yet. Press **Save** under anything someone shares, or add a link of your own with "
                + CommandMention.of("library add") + ".";
    }

    @Override
    public String savedLine(String title, Optional<String> url, Instant at) {
        return "- " + url.map(address -> link(title, URI.create(address))).orElseGet(() -> bold(title)) + " · "
                + relative(at);
    }

    @Override
    public String removeSavedPlaceholder() {
        return "Take one off the list…";
    }

    @Override
    public String saved(String title) {
        return "Saved " + bold(title) + ". You’ll find it in " + CommandMention.of("library saved") + ".";
    }

    @Override
    public String savedEnough(int limit) {
        return "Your list is full: it has " + limit + " links. Take some off with " + CommandMention.of("library saved")
                + " and save this again.";
    }

    @Override
    public String unsaved(String title) {
        return bold(title) + " is off your list.";
    }

    @Override
    public String askRemoval(LibraryEntry entry) {
        return "Take " + titleLink(entry) + " out of the library? "
                + (entry.savers() > 1 ? "It’ll stay on the lists of everyone who saved it." : "This can’t be undone.");
    }

    @Override
    public String removed(String title) {
        return bold(title) + " is out of the library.";
    }

    @Override
    public String mayNotRemove() {
        return "Only the person who added a link, or a moderator with **Manage Messages**, can take it out. "
                + CommandMention.of("library report") + " lets the moderators know.";
    }

    @Override
    public String reported() {
        return "Thanks for letting me know. Once a few members report a link, I’ll hide it until a moderator has looked.";
    }

    @Override
    public String reportedAndHidden() {
        return "Thanks for letting me know. You weren’t the only one, so I’ve hidden the link.";
    }

    @Override
    public String repeatedReport() {
        return "You’ve already reported this link, and once is enough.";
    }

    @Override
    public String tooManyReports(int limit) {
        return "That’s " + limit + " reports in a day, and that’s the most I take from one person. If something’s"
                + " wrong with more links, talk to a moderator.";
    }

    @Override
    public String ownReport() {
        return "You added this one yourself. " + CommandMention.of("library remove") + " takes it out.";
    }

    @Override
    public String edited(LibraryEntry entry) {
        return switch (entry.state()) {
            case WAITING -> "Changed to " + titleLink(entry) + ". A moderator will look at it.";
            default -> "Changed to " + titleLink(entry) + ".";
        };
    }

    @Override
    public String mayNotEdit() {
        return "Only the person who added a link can change it.";
    }

    @Override
    public String decided(LibraryNotices.Told told) {
        String title = bold(told.title());
        String until = " Edit or withdraw it in " + CommandMention.of("library mine") + "; otherwise it’ll be deleted "
                + relative(told.deletedAt()) + ".";
        return switch (told.state()) {
            case KEPT, WAITING -> "Your link " + title + " is in the library now. Thanks for sharing it!";
            case HIDDEN -> "Members reported your link " + title + ", so it’s hidden for now." + until;
            case DECLINED ->
                "A moderator declined your link " + title
                        + (told.reason().isEmpty() ? "." : ": " + quoted(told.reason()) + ".") + until;
        };
    }

    @Override
    public String review(LibraryEntry entry, Optional<String> topic, Optional<LinkProblem> problem) {
        String by = entry.submitter().map(person -> mention(person)).orElse("Someone");
        String asked = entry.state() == EntryState.HIDDEN
                ? "### Reported by members\nThis link is hidden until you decide. " + by + " added it."
                : "### A link for the library\n" + by + " suggests:";
        String warning = problem.map(
                        found -> "\n⚠️ The website’s name mixes letters that look alike. Check where it goes.")
                .orElse("");
        return asked + "\n" + bold(entry.title()) + "\n" + escape(entry.link().url())
                + topic.map(name -> "\nTopic: " + escape(name)).orElse("") + warning;
    }

    @Override
    public String approvedBy(LibraryEntry entry, LearnerId moderator) {
        return "✓ " + titleLink(entry) + " is in the library, approved by " + mention(moderator) + ".";
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
    public String openButton() {
        return "Open";
    }

    @Override
    public String saveButton() {
        return "Save";
    }

    @Override
    public String unsaveButton() {
        return "Take off my list";
    }

    @Override
    public String reportButton() {
        return "Report";
    }

    @Override
    public String editButton() {
        return "Edit";
    }

    @Override
    public String withdrawButton() {
        return "Withdraw";
    }

    @Override
    public String removeButton() {
        return "Take out";
    }

    @Override
    public String keepButton() {
        return "Leave it in";
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
    public String olderButton() {
        return "Older";
    }

    @Override
    public String newestButton() {
        return "Newest";
    }

    @Override
    public String editTitle() {
        return "Edit this link";
    }

    @Override
    public String titleField() {
        return "Title";
    }

    @Override
    public String topicField() {
        return "Topic";
    }

    @Override
    public String topicHint() {
        return "Any topic’s name, or leave it empty";
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
    public String shelfHeading() {
        return "**From this server’s library**";
    }

    @Override
    public String shelf(List<LibraryEntry> entries) {
        return shelfHeading() + "\n"
                + entries.stream().map(entry -> line(entry, Optional.empty())).collect(Collectors.joining("\n"));
    }

    @Override
    public String recap(List<LibraryEntry> newest, int others) {
        List<String> named =
                new ArrayList<>(newest.stream().map(entry -> titleLink(entry)).toList());
        if (others > 0) {
            named.add(others + " more");
        }
        return "🔗 New in the library: " + list(named) + ". " + CommandMention.of("library find") + " has them all.";
    }

    private static String titleLink(LibraryEntry entry) {
        return link(entry.title(), entry.url());
    }
}
