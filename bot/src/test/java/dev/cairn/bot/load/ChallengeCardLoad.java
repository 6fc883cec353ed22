package dev.cairn.bot.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Servers with as many running challenges as each may have, all joined by all of the server's learners, and their cards
 * in one channel of each server.
 */
final class ChallengeCardLoad {
    static final int CARDS_IN_SERVER = 25;
    private static final int LEARNERS_IN_SERVER = 20;
    private final FakeDiscord fakeDiscord;
    private final List<UserSession> learners = new ArrayList<>();

    /** Adds them to the world and the database directly, which is faster than {@code /challenge create}. */
    ChallengeCardLoad(FakeDiscord fakeDiscord, DatabaseUrl url, int cards) throws StorageProblem {
        this.fakeDiscord = fakeDiscord;
        try (Database database = Database.open(url)) {
            for (int number = 0; number < cards / CARDS_IN_SERVER; number++) {
                addServer(database, number);
            }
            database.write(ChallengeCardLoad::scheduleEdits);
        }
    }

    List<UserSession> learners() {
        return learners;
    }

    private void addServer(Database database, int number) {
        World world = fakeDiscord.world();
        Server server = world.addServer("Challenged " + number, world.addPerson("Owner " + number));
        Channel channel = world.addChannel(server, "challenges");
        List<LearnerId> people = new ArrayList<>();
        for (int i = 0; i < LEARNERS_IN_SERVER; i++) {
            User person = world.addPerson("Learner " + number + "." + i);
            world.join(server, person);
            people.add(new LearnerId(person.id().value()));
            learners.add(ActingUser.of(fakeDiscord, person).in(server, "challenges"));
        }
        List<Long> messages = new ArrayList<>();
        for (int i = 0; i < CARDS_IN_SERVER; i++) {
            messages.add(post(channel));
        }
        database.write(handle -> {
            handle.execute("INSERT INTO server (id) VALUES (?)", server.id().value());
            people.forEach(person -> addLearner(handle, person));
            messages.forEach(message -> addChallenge(handle, server, channel, message, people));
            return number;
        });
    }

    /** Posts a card as the bot did earlier, so that it is not counted by the limits of requests. */
    private long post(Channel channel) {
        World world = fakeDiscord.world();
        Snowflake id = world.nextId();
        ObjectNode json = Json.object()
                .put("id", id.toString())
                .put("channel_id", channel.id().toString())
                .put("content", "")
                .put("flags", Message.COMPONENTS_V2);
        json.putArray("components").addObject().put("type", 10).put("content", "A card");
        return world.post(new Message(id, channel.id(), world.bot().id(), json, null, null, null))
                .id()
                .value();
    }

    private static void addLearner(Handle handle, LearnerId learner) {
        handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", learner);
        handle.execute(
                "INSERT INTO learner_settings (learner, zone, day_start, rest_days, visibility)"
                        + " VALUES (?, 'UTC', 0, 0, 'NOBODY')",
                learner);
    }

    private static void addChallenge(
            Handle handle, Server server, Channel channel, long message, List<LearnerId> people) {
        Instant start = now().truncatedTo(ChronoUnit.DAYS).minus(2, ChronoUnit.DAYS);
        Instant end = start.plus(10, ChronoUnit.DAYS);
        LocalDate last = LocalDate.ofInstant(end, ZoneOffset.UTC).minusDays(1);
        long challenge = handle.createQuery("""
                        INSERT INTO challenge (
                            server, draft, title, goal, amount, misses, mode, for_group, first_day, last_day,
                            starts_at, ends_at, closes_at, created_at)
                        VALUES (
                            :server, :message, 'Ten hours', 'TIME', 600, 0, 'EACH', :no, :first, :last,
                            :start, :end, :closes, :start)
                        RETURNING id
                        """)
                .bind("server", server.id().value())
                .bind("message", message)
                .bind("no", false)
                .bind("first", LocalDate.ofInstant(start, ZoneOffset.UTC))
                .bind("last", last)
                .bind("start", start)
                .bind("end", end)
                .bind("closes", end.plus(2, ChronoUnit.DAYS))
                .mapTo(Long.class)
                .one();
        people.forEach(person -> handle.execute("""
                        INSERT INTO challenge_entry (
                            learner, challenge, name, amount, latest_at, counted_to, joined_at, changed_at)
                        VALUES (?, ?, 'Somebody', 0, 0, ?, 0, 0)
                        """, person, challenge, last));
        handle.createUpdate("""
                        INSERT INTO challenge_message (
                            challenge, kind, channel, message, drawn_at, people, editable_at, refusals, refreshed_at,
                            settled)
                        VALUES (:challenge, 'CARD', :channel, :message, :now, :people, 0, 0, 0, :no)
                        """)
                .bind("challenge", challenge)
                .bind("channel", channel.id().value())
                .bind("message", message)
                .bind("now", now())
                .bind("people", people.size())
                .bind("no", false)
                .execute();
    }

    private static int scheduleEdits(Handle handle) {
        return handle.createUpdate("""
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES ('challenge-cards', :instance, :at, :picked, 1)
                        """)
                .bind("instance", "all@" + now().toEpochMilli())
                .bind("at", now())
                .bind("picked", false)
                .execute();
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
