package dev.cairn.bot.journey;

import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.storage.DatabaseUrl;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Runs Cairn on a given database, connected to a fake Discord with the people and servers of the last release. */
final class LastReleaseCairn implements AutoCloseable {
    /** The name of the place where a person writes with Cairn alone. */
    static final String DM = "DM";

    /** Added to the first world in this order, which decides their ids. */
    private static final List<String> LEARNERS =
            List.of("Emmy", "Vera", "Hedy", "Kurt", "Rosa", "Paul", "Lise", "Zeno", "Otto", "Fritz", "Nils", "Ida");

    private final SettableClock clock = new SettableClock();
    private final FakeDiscord fakeDiscord;
    private final Cairn cairn;

    /** Starts Cairn at this time. */
    LastReleaseCairn(Instant time, DatabaseUrl database) throws Exception {
        clock.move(Duration.between(clock.instant(), time));
        this.fakeDiscord = FakeDiscord.start(SlowDeadlines.options(clock), firstWorld(clock));
        populate(fakeDiscord.world());
        this.cairn = Cairn.start(new Config(fakeDiscord.token(), fakeDiscord.apiUrl(), database), clock);
    }

    /** The playground's world of that time, which has given people, servers and channels their ids. */
    private static World firstWorld(Clock clock) {
        World world = new World(clock);
        User ada = world.addPerson("Ada");
        User linus = world.addPerson("Linus");
        Server study = world.addServer("ML study group", ada);
        world.addChannel(study, "general");
        world.addChannel(study, "study");
        Server papers = world.addServer("Paper club", linus);
        world.addChannel(papers, "general");
        world.addPerson("Grace");
        world.addPerson("Alan");
        return world;
    }

    private static void populate(World world) {
        LEARNERS.forEach(world::addPerson);
        for (Server server : world.servers()) {
            world.people().forEach(person -> {
                if (server.member(person.id()).isEmpty()) {
                    world.join(server, person);
                }
            });
        }
    }

    FakeDiscord fakeDiscord() {
        return fakeDiscord;
    }

    Clock clock() {
        return clock;
    }

    /** Moves the clock forward. */
    void passTo(String instant) {
        clock.move(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    User person(String name) {
        return fakeDiscord.world().people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Server server(String name) {
        return fakeDiscord.world().servers().stream()
                .filter(server -> server.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Finds a person, at a place such as {@code DM} or {@code Paper club/general}. */
    Learner at(String name, String place) {
        User person = person(name);
        return new Learner(fakeDiscord, person, session(person, place));
    }

    private UserSession session(User person, String place) {
        if (place.equals(DM)) {
            return ActingUser.of(fakeDiscord, person).inDm();
        }
        String[] parts = place.split("/", 2);
        return ActingUser.of(fakeDiscord, person).in(server(parts[0]), parts[1]);
    }

    @Override
    public void close() {
        try {
            cairn.close();
        } finally {
            fakeDiscord.close();
        }
    }
}
