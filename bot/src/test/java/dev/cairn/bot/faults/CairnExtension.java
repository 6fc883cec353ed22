package dev.cairn.bot.faults;

import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a Cairn on its own file and a fake Discord for all tests of a class; removes injected faults after each test. */
final class CairnExtension implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final FakeDiscordOptions options;
    private @Nullable FakeDiscord fakeDiscord;
    private @Nullable Path folder;
    private @Nullable Cairn cairn;

    CairnExtension(FakeDiscordOptions options) {
        this.options = options;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        fakeDiscord = FakeDiscord.start(options);
        folder = Files.createTempDirectory("cairn-faults");
        cairn = Cairn.start(
                new Config(fakeDiscord.token(), fakeDiscord.apiUrl(), new DatabaseUrl.Sqlite(file())),
                Clock.systemUTC());
    }

    FakeDiscord fakeDiscord() {
        return there(fakeDiscord);
    }

    private Path file() {
        return there(folder).resolve("cairn.db");
    }

    Rows rows() {
        return new Rows("jdbc:sqlite:" + file());
    }

    LearnerClient learner(String name) {
        return learner(fakeDiscord(), name);
    }

    /** Adds a person in a channel of the study server. */
    static LearnerClient learner(FakeDiscord fakeDiscord, String name) {
        User person = fakeDiscord.world().addPerson(name);
        Server server = fakeDiscord.world().servers().iterator().next();
        fakeDiscord.world().join(server, person);
        return new LearnerClient(ActingUser.of(fakeDiscord, person).in(server, "study"));
    }

    /** The units of one roadmap. */
    /** The units that are finished without a question about their steps. */
    static List<Unit> units() {
        Curriculum curriculum = ((ReadResult.Valid) CurriculumReader.bundled()).curriculum();
        return curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.units().stream())
                .filter(unit -> unit.steps().size() < 2)
                .toList();
    }

    static List<String> unitIds() {
        return units().stream().map(unit -> unit.id().value()).toList();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        fakeDiscord().faults().clear();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        try {
            there(cairn).close();
        } finally {
            fakeDiscord().close();
            remove(there(folder));
        }
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static <T> T there(@Nullable T made) {
        if (made == null) {
            throw new IllegalStateException("not begun");
        }
        return made;
    }
}
