package dev.cairn.bot.notices;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.storage.Database;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Notices in the database. */
public final class JdbiNoticeStore implements NoticeStore {
    private final Database database;

    public JdbiNoticeStore(Database database) {
        this.database = database;
    }

    @Override
    public void leave(Handle handle, LearnerId learner, Notice notice) {
        handle.createUpdate("""
                        INSERT INTO notice (learner, id, markdown, left_at) VALUES (:learner, :id, :markdown, :at)
                        ON CONFLICT (learner, id) DO UPDATE
                        SET markdown = excluded.markdown, left_at = excluded.left_at
                        """)
                .bind("learner", learner)
                .bind("id", notice.id())
                .bind("markdown", notice.markdown())
                .bind("at", notice.at())
                .execute();
    }

    /** Nearly always there is none, which a look beside the one writer tells. */
    @Override
    public List<Notice> take(LearnerId learner) {
        return database.read(handle -> isEmpty(handle, learner))
                ? List.of()
                : database.write(handle -> handle
                        .createQuery("DELETE FROM notice WHERE learner = :learner RETURNING id, markdown, left_at")
                        .bind("learner", learner)
                        .map(row -> new Notice(
                                row.getColumn("id", String.class),
                                row.getColumn("markdown", String.class),
                                row.getColumn("left_at", Instant.class)))
                        .stream()
                        .sorted(Comparator.comparing(Notice::at))
                        .toList());
    }

    private static boolean isEmpty(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT COUNT(*) FROM notice WHERE learner = :learner")
                        .bind("learner", learner)
                        .mapTo(Long.class)
                        .one()
                == 0;
    }
}
