package dev.cairn.bot.features.library;

import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.quoted;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.card.CommandMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** English. */
record EnglishLibraryCopy() implements LibraryCopy {
    @Override
    public String onlyInServers() {
        return "Libraries belong to servers. Use this in a server that has added me.";
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
    public String line(LibraryEntry entry, Optional<String> topic) {
        return "- " + link(entry.title(), entry.url())
                + topic.map(name -> " · " + escape(name)).orElse("") + savers(entry);
    }

    private static String savers(LibraryEntry entry) {
        return entry.savers() < 2 ? "" : " · saved by " + entry.savers();
    }

    @Override
    public String ownLine(LibraryEntry entry) {
        return "- " + link(entry.title(), entry.url()) + " · " + state(entry);
    }

    @Override
    public String ownState(LibraryEntry entry) {
        String state = state(entry);
        return state.substring(0, 1).toUpperCase(Locale.ENGLISH) + state.substring(1) + ".";
    }

    private static String state(LibraryEntry entry) {
        return switch (entry.state()) {
            case KEPT -> "in the library" + (entry.savers() > 1 ? ", saved by " + entry.savers() : "");
            case WAITING -> "waiting for a moderator";
            case HIDDEN -> "hidden after reports; deleted " + relative(entry.deletedAt()) + " unless you edit it";
            case DECLINED ->
                "declined"
                        + entry.reason()
                                .map(reason -> " (" + escape(reason) + ")")
                                .orElse("") + "; deleted " + relative(entry.deletedAt()) + " unless you edit it";
        };
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
    public String askRemoval(LibraryEntry entry) {
        return "Take " + link(entry.title(), entry.url()) + " out of the library? "
                + (entry.savers() > 1 ? "It’ll stay on the lists of everyone who saved it." : "This can’t be undone.");
    }

    @Override
    public String removed(String title) {
        return bold(title) + " is out of the library.";
    }

    @Override
    public String askAboutHidden(LibraryEntry entry) {
        return link(entry.title(), entry.url()) + " is hidden because members reported it. Should it go, or come back?";
    }

    @Override
    public String restoreButton() {
        return "Put it back";
    }

    @Override
    public String restored(String title) {
        return bold(title) + " is back in the library. Reports won’t hide it again.";
    }

    @Override
    public String removeInsteadOfUndo(String title) {
        return "You’ve added " + bold(title) + " to a library; **" + removeButton() + "** in "
                + CommandMention.of("library mine") + " takes it out.";
    }

    @Override
    public String mayNotRemove(Optional<ChannelId> moderators) {
        return "Only the person who added a link can take it out, or a moderator: someone with **Manage Server**"
                + moderators
                        .map(channel -> ", or with **Manage Messages** in " + mention(channel) + ", from there")
                        .orElse("")
                + ". " + CommandMention.of("library report") + " lets the moderators know.";
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
            case WAITING -> "Changed to " + link(entry.title(), entry.url()) + ". A moderator will look at it.";
            case HIDDEN ->
                "Changed to " + link(entry.title(), entry.url())
                        + ". It stays hidden until a moderator puts it back with " + CommandMention.of("library remove")
                        + ".";
            default -> "Changed to " + link(entry.title(), entry.url()) + ".";
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
    public String openButton() {
        return "Open";
    }

    @Override
    public String saveButton() {
        return "Save";
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
        List<String> named = new ArrayList<>(
                newest.stream().map(entry -> link(entry.title(), entry.url())).toList());
        if (others > 0) {
            named.add(others + " more");
        }
        return "🔗 New in the library: " + list(named) + ". " + CommandMention.of("library find") + " has them all.";
    }
}
