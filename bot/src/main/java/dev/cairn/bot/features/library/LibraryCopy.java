package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.links.LinkProblem;
import java.time.Instant;
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

    String closed();

    String onRoadmaps();

    /** An entry that everybody sees now. */
    String added(LibraryEntry entry, Optional<String> topic);

    /** An entry that moderators are asked about. */
    String waiting(LibraryEntry entry, Optional<String> topic);

    String alreadyThere(LibraryEntry entry);

    String stillWaiting(LibraryEntry entry);

    String takenOut(LibraryEntry entry);

    String tooManyWaiting(int limit);

    String noTopic(String typed);

    String noEntry();

    String noSuchEntry(String typed);

    String needsTitle();

    String needsReason();

    /** One line of a list. */
    String line(LibraryEntry entry, Optional<String> topic);

    /** One line of a person's own entries, with its state. */
    String ownLine(LibraryEntry entry);

    String newestHeading();

    String resultsHeading(String query);

    String empty();

    String nothingFound(String query);

    String openPlaceholder();

    /** An entry on a card of its own. */
    String entry(LibraryEntry entry, Optional<String> topic);

    String mineHeading();

    String noneOfMine();

    String savedHeading(int count);

    String nothingSaved();

    /** One line of what a person saved; without a url, only its title. */
    String savedLine(String title, Optional<String> url, Instant at);

    String removeSavedPlaceholder();

    String saved(String title);

    String savedEnough(int limit);

    String unsaved(String title);

    String askRemoval(LibraryEntry entry);

    String removed(String title);

    String mayNotRemove();

    String reported();

    String reportedAndHidden();

    String repeatedReport();

    String tooManyReports(int limit);

    String ownReport();

    String edited(LibraryEntry entry);

    String mayNotEdit();

    /** Tells a submitter what became of a link of theirs. */
    String decided(LibraryNotices.Told told);

    /** Asks moderators about an entry. */
    String review(LibraryEntry entry, Optional<String> topic, Optional<LinkProblem> problem);

    String approvedBy(LibraryEntry entry, LearnerId moderator);

    String declinedBy(LibraryEntry entry, LearnerId moderator);

    String alreadyDecided();

    String needsManageMessages();

    String decidedElsewhere(Optional<ChannelId> channel);

    String openButton();

    String saveButton();

    String unsaveButton();

    String reportButton();

    String editButton();

    String withdrawButton();

    String removeButton();

    String keepButton();

    String approveButton();

    String declineButton();

    String olderButton();

    String newestButton();

    String editTitle();

    String titleField();

    String topicField();

    String topicHint();

    String declineTitle();

    String reasonField();

    /** Heads what a server's library has beside what the roadmaps have. */
    String shelfHeading();

    /** Lists entries below other results. */
    String shelf(List<LibraryEntry> entries);
}
