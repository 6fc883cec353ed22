package dev.cairn.bot.features.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.List;

class JdbiNoticeStoreTest {
    private static final LearnerId ADA = new LearnerId(1);
    private static final Notice FIRST = new Notice("b", "greeting", List.of("First.", ""), Instant.ofEpochMilli(1_000));
    private static final Notice SECOND = new Notice("a", "markdown", List.of("Second."), Instant.ofEpochMilli(2_000));

    @EachDatabase
    void noticesStayUntilDeliveredAndComeOldestFirst(Database database) {
        leave(database, SECOND);
        leave(database, FIRST);

        NoticeStore store = new JdbiNoticeStore(database);
        assertThat(store.pending(new LearnerId(2))).isEmpty();
        assertThat(store.pending(ADA)).containsExactly(FIRST, SECOND);
        store.delete(ADA, List.of(FIRST));
        store.delete(ADA, List.of(FIRST));
        assertThat(store.pending(ADA)).containsExactly(SECOND);
    }

    @EachDatabase
    void newerNoticeReplacesTheOneWithTheSameId(Database database) {
        leave(database, FIRST);
        Notice later = new Notice(FIRST.id(), "farewell", List.of("Later."), SECOND.at());
        leave(database, later);

        NoticeStore store = new JdbiNoticeStore(database);
        assertThat(store.pending(ADA)).containsExactly(later);
        store.delete(ADA, List.of(FIRST));
        assertThat(store.pending(ADA)).containsExactly(later);
    }

    private static void leave(Database database, Notice notice) {
        database.write(handle -> {
            LearnerRow.lock(handle, ADA);
            JdbiNotices.leave(handle, ADA, notice);
            return notice;
        });
    }
}
