package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Stores what learners shared in the last day. */
public final class JdbiShareLog implements ShareLog {
    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final Duration CLAIM_LAPSES_AFTER = Duration.ofMinutes(1);
    private static final long NO_CHANNEL = 0;

    private final Database database;

    public JdbiShareLog(Database database) {
        this.database = database;
    }

    @Override
    public boolean claim(Request request, String subject) {
        return database.write(handle -> {
            LearnerRow.lock(handle, request.learner());
            forgetOld(handle, request);
            return handle.createUpdate("""
                                    INSERT INTO shared_card (learner, channel, subject, interaction, shared_at)
                                    VALUES (:learner, :channel, :subject, :interaction, :at)
                                    ON CONFLICT (learner, channel, subject) DO UPDATE SET shared_at = shared_card.shared_at
                                    WHERE shared_card.interaction = excluded.interaction
                                    """)
                            .bind("learner", request.learner())
                            .bind("channel", channel(request))
                            .bind("subject", subject)
                            .bind("interaction", request.id())
                            .bind("at", request.at())
                            .execute()
                    > 0;
        });
    }

    /** Deletes what was shared more than a day ago, and claims without a post. */
    private static void forgetOld(Handle handle, Request request) {
        Instant now = request.at();
        handle.createUpdate("""
                        DELETE FROM shared_card
                        WHERE learner = :learner
                        AND (shared_at <= :old OR (posted = 0 AND shared_at <= :lapsed))
                        """)
                .bind("learner", request.learner())
                .bind("old", now.minus(KEPT_FOR))
                .bind("lapsed", now.minus(CLAIM_LAPSES_AFTER))
                .execute();
    }

    @Override
    public void posted(Request request, String subject) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE shared_card SET posted = 1
                        WHERE learner = :learner AND channel = :channel AND subject = :subject
                        """)
                .bind("learner", request.learner())
                .bind("channel", channel(request))
                .bind("subject", subject)
                .execute());
    }

    private static long channel(Request request) {
        return request.context() instanceof InteractionContext.InServer here
                ? here.channel().value()
                : NO_CHANNEL;
    }
}
