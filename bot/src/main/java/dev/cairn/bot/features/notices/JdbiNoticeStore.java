package dev.cairn.bot.features.notices;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Stores notices in the database. */
public final class JdbiNoticeStore implements NoticeStore {
    private final Database database;

    public JdbiNoticeStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Notice> pending(LearnerId learner) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, kind, arguments, left_at FROM notice WHERE learner = :learner ORDER BY left_at, id
                        """)
                .bind("learner", learner)
                .map(row -> new Notice(
                        row.getColumn("id", String.class),
                        row.getColumn("kind", String.class),
                        List.of(row.getColumn("arguments", String.class).split(JdbiNotices.SEPARATOR, -1)),
                        row.getColumn("left_at", Instant.class)))
                .list());
    }

    @Override
    public void delete(LearnerId learner, List<Notice> notices) {
        database.write(handle -> {
            PreparedBatch deletes = handle.prepareBatch("""
                    DELETE FROM notice WHERE learner = :learner AND id = :id AND left_at = :at
                    """);
            notices.forEach(notice -> deletes.bind("learner", learner)
                    .bind("id", notice.id())
                    .bind("at", notice.at())
                    .add());
            return deletes.execute();
        });
    }
}
