package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of {@code /library}. */
interface LibraryCopy {
    /**
     * Says in a server's recap what is new in the library.
     *
     * @param newest one or more
     * @param others how many more there are, at least so many if there are very many
     */
    String recap(List<LibraryEntry> newest, int others);

    static LibraryCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishLibraryCopy();
        };
    }

    static Text text(Function<LibraryCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String onlyInServers();

    String noTopic(String typed);

    String noEntry();

    String noSuchEntry(String typed);

    String needsTitle();

    /** One line of a list. */
    String line(LibraryEntry entry, Optional<String> topic);

    /** One line of a person's own entries, with its state. */
    String ownLine(LibraryEntry entry);

    /** Says on the card of an entry to who added it why it is not in the library. */
    String ownState(LibraryEntry entry);

    String newestHeading();

    String resultsHeading(String query);

    String empty();

    String nothingFound(String query);

    String openPlaceholder();

    /** An entry on a card of its own. */
    String entry(LibraryEntry entry, Optional<String> topic);

    String mineHeading();

    String noneOfMine();

    String askRemoval(LibraryEntry entry);

    String removed(String title);

    /**
     * Refuses a removal.
     *
     * @param moderators the channel in which moderators decide, if there is one
     */
    String mayNotRemove(Optional<ChannelId> moderators);

    String askAboutHidden(LibraryEntry entry);

    String restoreButton();

    String restored(String title);

    /** Says what was added, and where it is taken out. */
    String removeInsteadOfUndo(String title);

    String reported();

    String reportedAndHidden();

    String repeatedReport();

    String tooManyReports(int limit);

    String ownReport();

    String edited(LibraryEntry entry);

    String mayNotEdit();

    /** Tells a submitter what became of a link of theirs. */
    String decided(LibraryNotices.Told told);

    String openButton();

    String saveButton();

    String reportButton();

    String editButton();

    String withdrawButton();

    String removeButton();

    String keepButton();

    String olderButton();

    String newestButton();

    String editTitle();

    String titleField();

    String topicField();

    String topicHint();

    /** Heads what a server's library has beside what the roadmaps have. */
    String shelfHeading();

    /** Lists entries below other results. */
    String shelf(List<LibraryEntry> entries);
}
