package dev.cairn.bot.features.reminders;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.features.notices.JdbiNotices;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeLog;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.LoggedRows;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Stores reminders in the database. A change of when one is due schedules its job in the same transaction. */
final class JdbiReminderStore implements ReminderStore {
    private final Database database;
    private final JobQueue queue;
    private final JdbiReminderTable table;
    private final LoggedRows logged;

    /**
     * Creates the store.
     *
     * @param logged the reminders as the log of changes writes them back
     */
    JdbiReminderStore(Database database, JobQueue queue, LoggedRows logged) {
        this.database = database;
        this.queue = queue;
        this.logged = logged;
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
    public Addition add(ChangeOrigin origin, Draft draft) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, origin.learner());
            List<Reminder> own = JdbiReminderTable.of(handle, draft.learner());
            Optional<Reminder> same = own.stream().filter(draft::isLike).findFirst();
            if (same.isPresent()) {
                return log.madeBy(origin.interaction()).isPresent()
                        ? new Addition.Added(same.get())
                        : new Addition.Duplicate(same.get());
            }
            if (own.size() >= Reminder.MAX_PER_LEARNER) {
                return new Addition.Full();
            }
            Reminder added =
                    JdbiReminderTable.find(handle, table.insert(handle, draft)).orElseThrow();
            add(log, ChangeKind.REMINDER_ADDED, origin, Map.of(added, Optional.empty()));
            return new Addition.Added(added);
        });
    }

    /**
     * Adds a change to the log.
     *
     * @param before the reminders it is about, each as it was before
     */
    private RecordedChange add(
            ChangeLog log, ChangeKind kind, ChangeOrigin origin, Map<Reminder, Optional<Reminder>> before) {
        String times = before.keySet().stream()
                .map(reminder -> reminder.schedule().time().toString())
                .sorted()
                .collect(Collectors.joining(" "));
        Map<String, Optional<JsonNode>> rows = new HashMap<>();
        before.forEach((now, earlier) -> rows.put(JdbiReminderLog.id(now), earlier.map(ReminderJson::write)));
        return log.add(kind, new ChangeSubject.OfFeature(times), origin, logged, rows);
    }

    @Override
    public List<Reminder> change(LearnerId learner, UnaryOperator<Reminder> change) {
        return database.write(handle -> {
            LearnerRow.lock(handle, learner);
            return table.change(handle, learner, change);
        });
    }

    @Override
    public Changed change(ChangeOrigin origin, ChangeKind kind, UnaryOperator<Reminder> change) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, origin.learner());
            Map<ReminderId, Reminder> before = JdbiReminderTable.of(handle, origin.learner()).stream()
                    .collect(Collectors.toMap(Reminder::id, reminder -> reminder));
            Optional<RecordedChange> repeated = log.madeBy(origin.interaction());
            if (repeated.isPresent()) {
                return new Changed(JdbiReminderTable.of(handle, origin.learner()), repeated);
            }
            List<Reminder> after = table.change(handle, origin.learner(), change);
            Map<Reminder, Optional<Reminder>> changed = after.stream()
                    .filter(reminder -> !reminder.equals(before.get(reminder.id())))
                    .collect(Collectors.toMap(
                            reminder -> reminder, reminder -> Optional.ofNullable(before.get(reminder.id()))));
            return new Changed(
                    after, changed.isEmpty() ? Optional.empty() : Optional.of(add(log, kind, origin, changed)));
        });
    }

    @Override
    public Optional<RecordedChange> remove(ChangeOrigin origin, ReminderId id) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, origin.learner());
            Optional<Reminder> own = JdbiReminderTable.find(handle, id)
                    .filter(reminder -> reminder.learner().equals(origin.learner()));
            if (own.isEmpty()) {
                return log.madeBy(origin.interaction());
            }
            JdbiReminderTable.delete(handle, origin.learner(), id);
            return Optional.of(add(log, ChangeKind.REMINDER_REMOVED, origin, Map.of(own.get(), own)));
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
