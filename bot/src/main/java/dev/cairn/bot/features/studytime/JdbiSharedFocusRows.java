package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.ServerRow;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The rows of shared focus timers, and of the timers in them. A transaction locks a learner's row before these. */
final class JdbiSharedFocusRows {
    private static final String COLUMNS = "id, starter, server, channel, began_at, ends_at, unit, message";

    private JdbiSharedFocusRows() {}

    /** A timer that is in a shared one. */
    record Member(InteractionId focus, LearnerId learner) {}

    static void insert(Handle handle, SharedFocus shared) {
        ServerRow.create(handle, shared.server());
        handle.createUpdate("""
                        INSERT INTO shared_focus (id, starter, server, channel, began_at, ends_at, unit, card_sent, closed)
                        VALUES (:id, :starter, :server, :channel, :began, :ends, :unit, :sent, :closed)
                        """)
                .bind("id", shared.id())
                .bindByType("starter", shared.starter().orElse(null), LearnerId.class)
                .bind("server", shared.server())
                .bind("channel", shared.channel())
                .bind("began", shared.began())
                .bind("ends", shared.ends())
                .bindByType("unit", shared.unit().orElse(null), UnitId.class)
                .bind("sent", false)
                .bind("closed", false)
                .execute();
    }

    static boolean isCardSent(Handle handle, InteractionId id) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM shared_focus WHERE id = :id AND card_sent)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    static void noteCardSent(Handle handle, InteractionId id) {
        handle.createUpdate("UPDATE shared_focus SET card_sent = :sent WHERE id = :id")
                .bind("sent", true)
                .bind("id", id)
                .execute();
    }

    static int noteCard(Handle handle, InteractionId id, MessageId card) {
        return handle.createUpdate("UPDATE shared_focus SET message = :card WHERE id = :id")
                .bind("card", card.value())
                .bind("id", id)
                .execute();
    }

    static void add(Handle handle, InteractionId shared, InteractionId focus) {
        handle.createUpdate("INSERT INTO shared_focus_member (shared_focus, focus) VALUES (:shared, :focus)")
                .bind("shared", shared)
                .bind("focus", focus)
                .execute();
    }

    static Optional<SharedFocus> open(Handle handle, InteractionId id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM shared_focus WHERE id = :id AND NOT closed")
                .bind("id", id)
                .map(JdbiSharedFocusRows::shared)
                .findOne();
    }

    static Optional<SharedFocus> of(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT " + COLUMNS + """
                         FROM shared_focus
                        WHERE id = (
                            SELECT member.shared_focus FROM focus
                            JOIN shared_focus_member AS member ON member.focus = focus.id
                            WHERE focus.learner = :learner AND focus.logged IS NULL)
                        """)
                .bind("learner", learner)
                .map(JdbiSharedFocusRows::shared)
                .findOne();
    }

    /** Locks it, so that it is not closed meanwhile; false if it is closed or there is none. */
    static boolean lockOpen(Handle handle, InteractionId id) {
        return handle.createUpdate("UPDATE shared_focus SET closed = closed WHERE id = :id AND NOT closed")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    /** Closes it if it is over. Closing it again changes nothing. */
    static Optional<SharedFocus> close(Handle handle, InteractionId id, Instant now) {
        return handle.createQuery(
                        "UPDATE shared_focus SET closed = :closed WHERE id = :id AND ends_at <= :now RETURNING "
                                + COLUMNS)
                .bind("closed", true)
                .bind("id", id)
                .bind("now", now)
                .map(JdbiSharedFocusRows::shared)
                .findOne();
    }

    static boolean isIn(Handle handle, InteractionId shared, InteractionId focus) {
        return handle.createQuery("""
                        SELECT EXISTS (
                            SELECT 1 FROM shared_focus_member WHERE shared_focus = :shared AND focus = :focus)
                        """)
                .bind("shared", shared)
                .bind("focus", focus)
                .mapTo(Boolean.class)
                .one();
    }

    /** The timers in it, by when they began. */
    static List<Member> members(Handle handle, InteractionId shared) {
        return handle.createQuery("""
                        SELECT focus.id, focus.learner
                        FROM shared_focus_member AS member JOIN focus ON focus.id = member.focus
                        WHERE member.shared_focus = :shared
                        ORDER BY focus.began_at, focus.id
                        """)
                .bind("shared", shared)
                .map(row ->
                        new Member(row.getColumn("id", InteractionId.class), row.getColumn("learner", LearnerId.class)))
                .list();
    }

    static int delete(Handle handle, InteractionId id) {
        return handle.createUpdate("DELETE FROM shared_focus WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private static SharedFocus shared(RowView row) {
        return new SharedFocus(
                row.getColumn("id", InteractionId.class),
                Optional.ofNullable(row.getColumn("starter", LearnerId.class)),
                row.getColumn("server", ServerId.class),
                row.getColumn("channel", ChannelId.class),
                row.getColumn("began_at", Instant.class),
                row.getColumn("ends_at", Instant.class),
                Optional.ofNullable(row.getColumn("unit", UnitId.class)),
                Optional.ofNullable(row.getColumn("message", Long.class)).map(MessageId::new));
    }
}
