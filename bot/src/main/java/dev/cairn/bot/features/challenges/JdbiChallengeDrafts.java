package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.challenges.ChallengeDraft.Typed;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.storage.ServerRow;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/** Keeps drafts in the database. */
final class JdbiChallengeDrafts implements ChallengeDraftStore {
    private final Database database;

    JdbiChallengeDrafts(Database database) {
        this.database = database;
    }

    @Override
    public void save(ChallengeDraft draft) {
        database.write(handle -> {
            LearnerRow.lock(handle, draft.learner());
            ServerRow.create(handle, draft.server());
            Update insert = handle.createUpdate("""
                            INSERT INTO challenge_draft
                                (learner, server, draft, title, goal, amount, start_day, end_day, for_group, target, misses, how)
                            VALUES
                                (:learner, :server, :draft, :title, :goal, :amount, :start, :end, :group, :target, :misses, :how)
                            ON CONFLICT (learner, server) DO UPDATE SET
                                draft = excluded.draft, title = excluded.title, goal = excluded.goal,
                                amount = excluded.amount, start_day = excluded.start_day, end_day = excluded.end_day,
                                for_group = excluded.for_group, target = excluded.target, misses = excluded.misses,
                                how = excluded.how
                            """)
                    .bind("learner", draft.learner())
                    .bind("server", draft.server())
                    .bind("draft", draft.id());
            return bind(insert, draft.typed()).execute();
        });
    }

    private static Update bind(Update insert, Typed typed) {
        return insert.bind("title", typed.title())
                .bind("goal", typed.goal())
                .bind("amount", typed.amount())
                .bind("start", typed.start())
                .bind("end", typed.end())
                .bind("group", typed.group())
                .bind("target", typed.target())
                .bind("misses", typed.misses())
                .bind("how", typed.how());
    }

    @Override
    public Optional<ChallengeDraft> find(ServerId server, LearnerId learner, InteractionId draft) {
        return database.read(handle -> handle.createQuery("""
                        SELECT title, goal, amount, start_day, end_day, for_group, target, misses, how FROM challenge_draft
                        WHERE learner = :learner AND server = :server AND draft = :draft
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .bind("draft", draft)
                .map(row -> new ChallengeDraft(draft, learner, server, typed(row)))
                .findOne());
    }

    private static Typed typed(RowView row) {
        return new Typed(
                text(row, "title"),
                text(row, "goal"),
                text(row, "amount"),
                text(row, "start_day"),
                text(row, "end_day"),
                text(row, "for_group"),
                text(row, "target"),
                text(row, "misses"),
                text(row, "how"));
    }

    private static Optional<String> text(RowView row, String column) {
        return Optional.ofNullable(row.getColumn(column, String.class));
    }

    @Override
    public void drop(ServerId server, LearnerId learner, InteractionId draft) {
        database.write(handle -> handle.createUpdate("""
                        DELETE FROM challenge_draft WHERE learner = :learner AND server = :server AND draft = :draft
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .bind("draft", draft)
                .execute());
    }
}
