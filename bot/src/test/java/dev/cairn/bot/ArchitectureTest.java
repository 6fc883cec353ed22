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

/** Applies the rules to Cairn, and to the small tree in {@code dev.cairn.fixture} that breaks each of them. */
class ArchitectureTest {
    private static final Architecture CAIRN = new Architecture("dev.cairn");
    private static final Architecture FIXTURE = new Architecture("dev.cairn.fixture");
    private static final JavaClasses CAIRN_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.cairn");
    private static final JavaClasses FIXTURE_CLASSES = new ClassFileImporter().importPackages("dev.cairn.fixture");

    /**
     * A rule with the fixtures that break it.
     *
     * @param breaches what the messages about the fixtures contain
     */
    private record RuleCase(String name, Function<Architecture, ArchitectureRule> rule, List<String> breaches) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static RuleCase rule(String name, Function<Architecture, ArchitectureRule> rule, String... breaches) {
        return new RuleCase(name, rule, List.of(breaches));
    }

    static Stream<RuleCase> rules() {
        return Stream.of(
                rule(
                        "Discord's libraries stay at the edge",
                        Architecture::discordLibrariesStayAtTheEdge,
                        "features.lookup.KnowsReactor",
                        "features.lookup.KnowsDiscord4J"),
                rule(
                        "only the root knows the edge",
                        Architecture::onlyTheRootKnowsTheEdge,
                        "features.lookup.KnowsTheEdge",
                        "playground.KnowsTheEdge"),
                rule(
                        "only the root knows the playground",
                        Architecture::onlyTheRootKnowsThePlayground,
                        "features.lookup.KnowsThePlayground"),
                rule(
                        "only the root knows operations",
                        Architecture::onlyTheRootKnowsOperations,
                        "features.lookup.KnowsTheMetrics"),
                rule(
                        "Micrometer stays with the metrics",
                        Architecture::micrometerStaysWithTheMetrics,
                        "features.lookup.KnowsMicrometer"),
                rule(
                        "the playground knows only the wire",
                        Architecture::thePlaygroundKnowsOnlyTheWire,
                        "playground.KnowsAFeature",
                        "playground.KnowsTheEdge",
                        "playground.KnowsStorage"),
                rule(
                        "connections stay with storage and timed work",
                        Architecture::connectionsStayWithStorageAndTimedWork,
                        "features.lookup.KnowsDbScheduler",
                        "features.lookup.TakesConnections"),
                rule("timed work knows no feature", Architecture::timedWorkKnowsNoFeature, "jobs.KnowsAFeature"),
                rule("storage knows no feature", Architecture::storageKnowsNoFeature, "storage.KnowsAFeature"),
                rule(
                        "progress, streaks and time know no feature",
                        Architecture::progressStreaksAndTimeKnowNoFeature,
                        "progress.KnowsAFeature",
                        "streaks.KnowsAFeature",
                        "time.KnowsAFeature"),
                rule(
                        "a store on a database is its feature's own",
                        Architecture::aStoreOnADatabaseIsItsFeaturesOwn,
                        "features.lookup.TakesAnothersStore"),
                rule(
                        "interaction knows nothing else of Cairn",
                        Architecture::interactionKnowsNothingElseOfCairn,
                        "interaction.KnowsAFeature"),
                rule(
                        "curriculum is a library",
                        Architecture::curriculumIsALibrary,
                        "curriculum.KnowsSql",
                        "curriculum.KnowsTheBot"),
                rule(
                        "time comes from an injected clock",
                        Architecture::timeComesFromAnInjectedClock,
                        "AsksTheSystemForTheTime.plainly()> calls method <java.time.Instant.now()>",
                        "AsksTheSystemForTheTime.byReference()> references method <java.time.Instant.now()>",
                        "AsksTheSystemForTheTime.inMilliseconds()> calls method <java.lang.System.currentTimeMillis()>",
                        "AsksTheSystemForTheTime.asAClock()> calls method <java.time.Clock.systemUTC()>"),
                rule(
                        "features are free of cycles",
                        Architecture::featuresAreFreeOfCycles,
                        "Cycle detected: Slice badges"),
                rule("Jdbi stays with stores", Architecture::jdbiStaysWithStores, "features.lookup.KnowsJdbi"),
                rule(
                        "English phrases stay in English copies",
                        Architecture::englishPhrasesStayInEnglishCopies,
                        "features.lookup.SpeaksEnglish"),
                rule(
                        "an English copy is known to its interface and English alone",
                        Architecture::anEnglishCopyIsKnownToItsInterfaceAndEnglishAlone,
                        "features.lookup.TakesTheEnglishCopy"),
                rule(
                        "operations knows nothing it watches",
                        Architecture::operationsKnowsNothingItWatches,
                        "operations.WatchesStorage"),
                rule(
                        "Flyway stays with storage",
                        Architecture::flywayStaysWithStorage,
                        "features.lookup.MigratesByItself"),
                rule(
                        "top-level names are unique",
                        Architecture::topLevelNamesAreUnique,
                        "KnowsAFeature stands in ",
                        "KnowsTheEdge stands in "),
                rule("names say what a thing is", Architecture::namesSayWhatAThingIs, "features.lookup.TextUtils"),
                rule(
                        "every package is null-marked",
                        Architecture::everyPackageIsNullMarked,
                        "unmarked.Unmarked lives in a package that is not @NullMarked"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void cairnKeepsTheRule(RuleCase ruleCase) {
        assertThat(ruleCase.rule().apply(CAIRN).violations(CAIRN_CLASSES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleCatchesItsFixturesAndNothingElse(RuleCase ruleCase) {
        List<String> violations = ruleCase.rule().apply(FIXTURE).violations(FIXTURE_CLASSES);

        assertThat(ruleCase.breaches())
                .allSatisfy(breach -> assertThat(violations)
                        .anySatisfy(line -> assertThat(line).contains(breach)));
        assertThat(violations)
                .allSatisfy(line -> assertThat(ruleCase.breaches()).anyMatch(line::contains));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFailsIfItsPackagesAreMissing(RuleCase ruleCase) {
        assertThat(ruleCase.rule().apply(new Architecture("dev.cairn.gone")).violations(CAIRN_CLASSES))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("no classes in dev.cairn.gone"));
    }

    @Test
    void theFixturesAreNotImportedAsCairn() {
        assertThat(CAIRN_CLASSES.containPackage("dev.cairn.fixture")).isFalse();
    }
}
