package dev.cairn.bot.features.library;

import dev.cairn.bot.features.notices.JdbiNotices;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.notices.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Tells a submitter at their next answer what became of a link of theirs. */
final class LibraryNotices {
    static final List<NoticeKind> KINDS = List.of(new NoticeKind(
            "library", (arguments, locale) -> LibraryCopy.in(locale).decided(told(arguments))));

    private LibraryNotices() {}

    /**
     * What is told.
     *
     * @param reason empty if there is none
     */
    record Told(EntryState state, String title, String reason, Instant deletedAt) {}

    /** Leaves the notice, unless the submitter's data was deleted; the transaction has locked them. */
    static void leave(Handle handle, LibraryEntry entry) {
        entry.submitter()
                .ifPresent(submitter -> JdbiNotices.leave(
                        handle,
                        submitter,
                        new Notice(
                                "library/" + entry.id().value(),
                                "library",
                                List.of(
                                        entry.state().name(),
                                        entry.title(),
                                        entry.reason().orElse(""),
                                        Long.toString(entry.deletedAt().toEpochMilli())),
                                entry.decidedAt())));
    }

    private static Told told(List<String> arguments) {
        return new Told(
                EntryState.valueOf(arguments.get(0)),
                arguments.get(1),
                arguments.get(2),
                Instant.ofEpochMilli(Long.parseLong(arguments.get(3))));
    }
}
