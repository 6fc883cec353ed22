package dev.cairn.bot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;

/** Which way the arrows point between packages, for a tree of packages that begins at {@code root}. */
record Architecture(String root) {

    ArchitectureRule discordLibrariesStayAtTheEdge() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(bot("discord.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("discord4j..", "reactor..")),
                bot("discord"));
    }

    ArchitectureRule onlyTheRootKnowsTheEdge() {
        return onlyTheRootKnows("discord");
    }

    ArchitectureRule onlyTheRootKnowsThePlayground() {
        return onlyTheRootKnows("playground");
    }

    ArchitectureRule onlyTheRootKnowsWhoWatches() {
        return onlyTheRootKnows("operations");
    }

    /** Others count through the port. */
    ArchitectureRule micrometerStaysWithTheMetrics() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(bot("operations.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("io.micrometer..", "io.prometheus..")),
                bot("operations"));
    }

    /** So that what works against the stand-in works because of what went over the wire. */
    ArchitectureRule thePlaygroundKnowsOnlyTheWire() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideInAPackage(bot("playground.."))
                        .should()
                        .dependOnClassesThat(areOfAFeature()
                                .or(resideInAnyPackage(bot("discord.."), bot("storage.."), bot("jobs..")))),
                bot("playground"),
                bot("discord"),
                bot("storage"),
                bot("jobs"));
    }

    /** Others ask for timed work, and go through transactions. */
    ArchitectureRule connectionsStayWithStorageAndTimedWork() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(bot("storage.."), bot("jobs.."))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("javax.sql..", "com.github.kagkarlsson..", "com.zaxxer.hikari..")),
                bot("storage"),
                bot("jobs"));
    }

    ArchitectureRule timedWorkKnowsNoFeature() {
        return new ArchitectureRule(
                noClasses().that().resideInAPackage(bot("jobs..")).should().dependOnClassesThat(areOfAFeature()),
                bot("jobs"));
    }

    ArchitectureRule storageKnowsNoFeature() {
        return new ArchitectureRule(
                noClasses().that().resideInAPackage(bot("storage..")).should().dependOnClassesThat(areOfAFeature()),
                bot("storage"));
    }

    /** Others go through the port, whose contract is tested. */
    ArchitectureRule aStoreOnADatabaseIsItsFeaturesOwn() {
        return new ArchitectureRule(
                classes().that(areOfAFeature()).should(useNoJdbiStoreOfAnotherPackage()), bot("features.lookup"));
    }

    ArchitectureRule interactionKnowsNothingElseOfCairn() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideInAPackage(bot("interaction.."))
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + "..")
                                .and(resideOutsideOfPackages(bot("interaction.."), bot("id"), bot("jobs"))
                                        .as("another package"))),
                bot("interaction"));
    }

    ArchitectureRule curriculumIsALibrary() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideInAPackage(root + ".curriculum..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "discord4j..", "reactor..", "java.sql..", "org.jdbi..", root + ".bot..")),
                root + ".curriculum");
    }

    /** The root package hands out the one clock; whoever else reads the system's cannot be tested at a chosen time. */
    ArchitectureRule timeComesFromAnInjectedClock() {
        return new ArchitectureRule(
                classes()
                        .that()
                        .resideOutsideOfPackages(root + ".bot", bot("cli"))
                        .should(readOnlyAGivenClock()),
                root + ".bot");
    }

    ArchitectureRule featuresAreFreeOfCycles() {
        return new ArchitectureRule(
                slices().matching(bot("features.(*)..")).should().beFreeOfCycles(), bot("features.lookup"));
    }

    ArchitectureRule flywayStaysWithStorage() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(bot("storage.."))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.flywaydb..")),
                bot("storage"));
    }

    /** A name that two types share has to be looked up each time it is read. */
    ArchitectureRule topLevelNamesAreUnique() {
        return new ArchitectureRule(
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .areTopLevelClasses()
                        .should(new UniqueSimpleNames()),
                root + ".bot");
    }

    ArchitectureRule namesSayWhatAThingIs() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .haveNameMatching(".*[a-z.$](Utils?|Helpers?|Manager|Impl)"),
                root + ".bot");
    }

    ArchitectureRule everyPackageIsNullMarked() {
        return new ArchitectureRule(
                classes().that().resideInAPackage(root + "..").should(liveInANullMarkedPackage()), root + ".bot");
    }

    private ArchitectureRule onlyTheRootKnows(String part) {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".bot", bot("cli"), bot(part + ".."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(bot(part + "..")),
                bot(part));
    }

    private DescribedPredicate<JavaClass> areOfAFeature() {
        return resideInAPackage(bot("features..")).as("are of a feature");
    }

    private String bot(String part) {
        return root + ".bot." + part;
    }

    private static ArchCondition<JavaClass> useNoJdbiStoreOfAnotherPackage() {
        return new ArchCondition<>("use no Jdbi…Store of another package") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getSimpleName().matches("Jdbi.*Store"))
                        .filter(use -> !use.getTargetClass().getPackageName().equals(user.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(user, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> readOnlyAGivenClock() {
        return new ArchCondition<>("read no clock but the one they were given") {
            @Override
            public void check(JavaClass reader, ConditionEvents events) {
                reader.getAccessesFromSelf().stream()
                        .filter(Architecture::readsTheSystemClock)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(reader, access.getDescription())));
            }
        };
    }

    private static boolean readsTheSystemClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        if (access.getTarget().getFullName().contains("(" + Clock.class.getName())) {
            return false;
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        return owner.getPackageName().startsWith("java.time") && name.equals("now");
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass inhabitant, ConditionEvents events) {
                if (!inhabitant.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            inhabitant, inhabitant.getName() + " lives in a package that is not @NullMarked"));
                }
            }
        };
    }
}
