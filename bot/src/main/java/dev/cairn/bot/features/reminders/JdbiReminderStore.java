package dev.cairn.bot.features.reminders;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.features.notices.JdbiNotices;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** Stores reminders in the database. A change of when one is due schedules its job in the same transaction. */
final class JdbiReminderStore implements ReminderStore {
    private final Database database;
    private final JobQueue queue;
    private final JdbiReminderTable table;

    JdbiReminderStore(Database database, JobQueue queue) {
        this.database = database;
        this.queue = queue;
        this.table = new JdbiReminderTable(queue);
    }

    @Override
    public List<Reminder> of(LearnerId learner) {
        return database.read(handle -> JdbiReminderTable.of(handle, learner));
    }

    @Override
    public Optional<Reminder> find(ReminderId id) {
        return database.read(handle -> JdbiReminderTable.find(handle, id));
    }

    @Override
    public Optional<Reminder> add(Draft draft) {
        return database.write(handle -> {
            LearnerRow.lock(handle, draft.learner());
            if (JdbiReminderTable.of(handle, draft.learner()).size() >= Reminder.MAX_PER_LEARNER) {
                return Optional.empty();
            }
            return JdbiReminderTable.find(handle, table.insert(handle, draft));
        });
    }

    @Override
    public List<Reminder> change(LearnerId learner, UnaryOperator<Reminder> change) {
        return database.write(handle -> {
            LearnerRow.lock(handle, learner);
            return table.change(handle, learner, change);
        });
    }

    @Override
    public boolean remove(LearnerId learner, ReminderId id) {
        return database.write(handle -> {
            LearnerRow.lock(handle, learner);
            return handle.createUpdate("DELETE FROM reminder WHERE id = :id AND learner = :learner")
                            .bind("id", id.value())
                            .bind("learner", learner)
                            .execute()
                    == 1;
        });
    }

    @Override
    public Optional<Claim> claim(Reminder reminder, DueKey key, Instant now) {
        return database.write(handle -> {
            LearnerRow.lock(handle, reminder.learner());
            return isDue(handle, key)
                    ? Optional.of(JdbiClaims.claim(handle, key.nonce(), Optional.of(reminder.learner()), now))
                    : Optional.empty();
        });
    }

    private static boolean isDue(Handle handle, DueKey key) {
        return JdbiReminderTable.find(handle, key.reminder())
                .filter(reminder -> reminder.isDue(key.due()))
                .isPresent();
    }

    @Override
    public void retry(DueKey key, Instant at) {
        database.<DueKey, RuntimeException>write(handle -> {
            queue.add(handle, JdbiReminderTable.JOB, key.retry(), at);
            return key;
        });
    }

    @Override
    public void dropClaim(DueKey key) {
        database.<DueKey, RuntimeException>write(handle -> {
            JdbiClaims.settle(handle, key.nonce());
            return key;
        });
    }

    @Override
    public void settle(Settlement settlement) {
        LearnerId learner = settlement.reminder().learner();
        database.<Settlement, RuntimeException>write(handle -> {
            LearnerRow.lock(handle, learner);
            if (isDue(handle, settlement.key())) {
                table.change(handle, learner, settlement.change());
                settlement.notice().ifPresent(notice -> JdbiNotices.leave(handle, learner, notice));
            }
            JdbiClaims.settle(handle, settlement.key().nonce());
            return settlement;
        });
    }

    @Override
    public List<LearnerId> learnersAfter(LearnerId after, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT DISTINCT learner FROM reminder WHERE learner > :after ORDER BY learner LIMIT :limit
                        """)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(LearnerId.class)
                .list());
    }
}
