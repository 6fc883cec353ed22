package dev.cairn.bot.load;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Learners with a daily reminder by direct message, all due at the same minute, and what has reached them. */
final class RemindedLearners {
    private final List<Channel> conversations = new ArrayList<>();

    /**
     * Adds the learners to the world and the database directly, which is faster than {@code /remind add}.
     *
     * @param due a whole minute
     */
    RemindedLearners(FakeDiscord fakeDiscord, DatabaseUrl url, int count, Instant due) throws StorageProblem {
        try (Database database = Database.open(url)) {
            List<User> people = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                User person = fakeDiscord.world().addPerson("Reminded " + i);
                people.add(person);
                conversations.add(fakeDiscord.world().dm(person.id()).orElseThrow());
            }
            database.write(handle -> {
                for (int i = 0; i < count; i++) {
                    remind(handle, people.get(i), conversations.get(i), due);
                }
                return count;
            });
        }
    }

    private static void remind(Handle handle, User person, Channel conversation, Instant due) {
        LearnerId learner = new LearnerId(person.id().value());
        handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", learner);
        handle.execute(
                "INSERT INTO learner_settings (learner, zone, day_start, rest_days, visibility)"
                        + " VALUES (?, 'UTC', 4, 0, 'NOBODY')",
                learner);
        handle.execute(
                "INSERT INTO followed_roadmap (learner, roadmap, since, choice)"
                        + " VALUES (?, 'ml-engineering-learning-path', 0, 1)",
                learner);
        long id = handle.createQuery("""
                        INSERT INTO reminder (learner, local_time, days, channel, cadence, next_day, next_at)
                        VALUES (:learner, :time, 127, :channel, 'DAILY', :day, :at) RETURNING id
                        """)
                .bind("learner", learner)
                .bind("time", LocalTime.ofInstant(due, ZoneOffset.UTC))
                .bind("channel", conversation.id().value())
                .bind("day", LocalDate.ofInstant(due, ZoneOffset.UTC))
                .bind("at", due)
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES ('reminder', :instance, :at, :picked, 1)
                        """)
                .bind("instance", id + "@" + due.toEpochMilli())
                .bind("at", due)
                .bind("picked", false)
                .execute();
    }

    /** Returns how many learners have received a message. */
    int reached() {
        return (int) conversations.stream()
                .filter(conversation -> !conversation.messages().isEmpty())
                .count();
    }

    /** Returns the number of messages beyond each learner's first. */
    int twice() {
        return conversations.stream()
                .mapToInt(conversation -> Math.max(0, conversation.messages().size() - 1))
                .sum();
    }

    /** Waits until this many learners have a message, or the time is over. */
    void await(int reached, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (reached() < reached && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    /** Messages a second, from the first to the last. */
    double rate() {
        List<Instant> times = conversations.stream()
                .flatMap(conversation -> conversation.messages().stream())
                .map(message -> OffsetDateTime.parse(
                                message.json().path("timestamp").asText())
                        .toInstant())
                .sorted()
                .toList();
        Duration all = Duration.between(times.get(0), times.get(times.size() - 1));
        return (times.size() - 1) / (all.toMillis() / 1000.0);
    }
}
