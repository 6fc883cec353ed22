package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** A person's links, which stay unsigned when their data is deleted; the titles they wrote go, as do links that nobody else sees. */
final class JdbiLibraryPersonalData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(PersonalTopic.LIBRARY, "library_links", "library_entry")
                        .by("submitter")
                        .numbers("id")
                        .snowflakes("server")
                        .texts("link", "url", "title", "topic", "state", "reason")
                        .flags("title_written")
                        .instants("created_at", "decided_at")
                        .without("reviewed", "reviews"),
                PersonalTable.of(PersonalTopic.LIBRARY, "library_saves", "library_saver")
                        .numbers("entry"),
                PersonalTable.of(PersonalTopic.LIBRARY, "library_reports", "library_report")
                        .numbers("entry")
                        .instants("reported_at")
                        .flags("counts"),
                PersonalTable.of(PersonalTopic.LIBRARY, "library_visits", "library_visitor")
                        .snowflakes("server")
                        .instants("since"),
                PersonalTable.of(PersonalTopic.LIBRARY, "saved_links", "saved_link")
                        .texts("link", "url")
                        .instants("saved_at"));
    }

    @Override
    public Set<ServerId> changedServers(Handle handle, LearnerId learner) {
        return Set.copyOf(handle.createQuery("SELECT DISTINCT server FROM library_entry WHERE submitter = :learner")
                .bind("learner", learner)
                .mapTo(ServerId.class)
                .list());
    }

    @Override
    public void deleting(Handle handle, LearnerId learner) {
        List<LibraryEntry> entries =
                JdbiLibraryRows.list(handle, "WHERE submitter = :learner", Map.of("learner", learner.value()));
        for (LibraryEntry entry : entries) {
            if (entry.state() != EntryState.KEPT) {
                JdbiLibraryIndex.delete(handle, entry.server(), entry.id());
            }
        }
        handle.createQuery("SELECT id FROM library_entry WHERE submitter = :learner AND title_written = :written")
                .bind("learner", learner)
                .bind("written", true)
                .mapTo(Long.class)
                .list()
                .forEach(id -> unwrite(handle, entries, new EntryId(id)));
    }

    private static void unwrite(Handle handle, List<LibraryEntry> entries, EntryId id) {
        LibraryEntry entry = entries.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        JdbiLibraryRows.describe(
                handle, id, new JdbiLibraryRows.Description(entry.link().readableTitle(), false, entry.topic()));
        JdbiLibraryIndex.index(
                handle, JdbiLibraryRows.find(handle, entry.server(), id).orElseThrow());
    }
}
