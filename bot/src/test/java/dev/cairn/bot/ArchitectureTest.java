package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to their places; the little Cairn in {@code dev.cairn.fixture} breaks every rule once. */
class ArchitectureTest {
    private static final Architecture CAIRN = new Architecture("dev.cairn");
    private static final Architecture FIXTURE = new Architecture("dev.cairn.fixture");
    private static final JavaClasses CAIRN_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.cairn");
    private static final JavaClasses FIXTURE_CLASSES = new ClassFileImporter().importPackages("dev.cairn.fixture");

    /** A rule and the words, one list for each breach, that its fixtures are caught with. */
    private record Held(String name, Function<Architecture, ArchitectureRule> rule, List<String> breaches) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Held held(String name, Function<Architecture, ArchitectureRule> rule, String... breaches) {
        return new Held(name, rule, List.of(breaches));
    }

    static Stream<Held> rules() {
        return Stream.of(
                held(
                        "Discord's libraries stay at the edge",
                        Architecture::discordLibrariesStayAtTheEdge,
                        "features.lookup.KnowsReactor",
                        "features.lookup.KnowsDiscord4J"),
                held(
                        "only the root knows the edge",
                        Architecture::onlyTheRootKnowsTheEdge,
                        "features.lookup.KnowsTheEdge",
                        "playground.KnowsTheEdge"),
                held(
                        "only the root knows the playground",
                        Architecture::onlyTheRootKnowsThePlayground,
                        "features.lookup.KnowsThePlayground"),
                held(
                        "only the root knows who watches",
                        Architecture::onlyTheRootKnowsWhoWatches,
                        "features.lookup.KnowsTheMetrics"),
                held(
                        "Micrometer stays with the metrics",
                        Architecture::micrometerStaysWithTheMetrics,
                        "features.lookup.KnowsMicrometer"),
                held(
                        "the playground knows only the wire",
                        Architecture::thePlaygroundKnowsOnlyTheWire,
                        "playground.KnowsAFeature",
                        "playground.KnowsTheEdge",
                        "playground.KnowsStorage"),
                held(
                        "connections stay with storage and timed work",
                        Architecture::connectionsStayWithStorageAndTimedWork,
                        "features.lookup.KnowsDbScheduler",
                        "features.lookup.TakesConnections"),
                held("timed work knows no feature", Architecture::timedWorkKnowsNoFeature, "jobs.KnowsAFeature"),
                held("storage knows no feature", Architecture::storageKnowsNoFeature, "storage.KnowsAFeature"),
                held(
                        "a store on a database is its feature's own",
                        Architecture::aStoreOnADatabaseIsItsFeaturesOwn,
                        "features.lookup.TakesAnothersStore"),
                held(
                        "interaction knows nothing else of Cairn",
                        Architecture::interactionKnowsNothingElseOfCairn,
                        "interaction.KnowsAFeature"),
                held(
                        "curriculum is a library",
                        Architecture::curriculumIsALibrary,
                        "curriculum.KnowsSql",
                        "curriculum.KnowsTheBot"),
                held(
                        "time comes from an injected clock",
                        Architecture::timeComesFromAnInjectedClock,
                        "AsksTheSystemForTheTime.plainly()> calls method <java.time.Instant.now()>",
                        "AsksTheSystemForTheTime.byReference()> references method <java.time.Instant.now()>",
                        "AsksTheSystemForTheTime.inMilliseconds()> calls method <java.lang.System.currentTimeMillis()>",
                        "AsksTheSystemForTheTime.asAClock()> calls method <java.time.Clock.systemUTC()>"),
                held(
                        "features are free of cycles",
                        Architecture::featuresAreFreeOfCycles,
                        "Cycle detected: Slice badges"),
                held(
                        "Flyway stays with storage",
                        Architecture::flywayStaysWithStorage,
                        "features.lookup.MigratesByItself"),
                held(
                        "top-level names are unique",
                        Architecture::topLevelNamesAreUnique,
                        "KnowsAFeature stands in ",
                        "KnowsTheEdge stands in "),
                held("names say what a thing is", Architecture::namesSayWhatAThingIs, "features.lookup.TextUtils"),
                held(
                        "every package is null-marked",
                        Architecture::everyPackageIsNullMarked,
                        "unmarked.Unmarked lives in a package that is not @NullMarked"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void cairnKeeps(Held held) {
        assertThat(held.rule().apply(CAIRN).violations(CAIRN_CLASSES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesTheFixturesAndNothingElse(Held held) {
        List<String> violations = held.rule().apply(FIXTURE).violations(FIXTURE_CLASSES);

        assertThat(held.breaches())
                .allSatisfy(breach -> assertThat(violations)
                        .anySatisfy(line -> assertThat(line).contains(breach)));
        assertThat(violations).allSatisfy(line -> assertThat(held.breaches()).anyMatch(line::contains));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsWhenWhatItSpeaksOfIsNotThere(Held held) {
        assertThat(held.rule().apply(new Architecture("dev.cairn.gone")).violations(CAIRN_CLASSES))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("no classes in dev.cairn.gone"));
    }

    @Test
    void theFixturesAreNotTakenForCairn() {
        assertThat(CAIRN_CLASSES.containPackage("dev.cairn.fixture")).isFalse();
    }
}
