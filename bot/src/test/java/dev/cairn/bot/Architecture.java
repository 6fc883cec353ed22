package dev.cairn.bot;

import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
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
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/** The rules about what packages may depend on, for the tree of packages below {@code root}. */
record Architecture(String root) {
    private static final String ENGLISH_COPY = "English.*Copy";

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

    ArchitectureRule onlyTheRootKnowsOperations() {
        return onlyTheRootKnows("operations");
    }

    /** Other packages report measurements to InteractionMetrics. */
    ArchitectureRule micrometerStaysWithTheMetrics() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(bot("operations.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("io.micrometer..", "io.prometheus..")),
                bot("operations"));
    }

    /** What works against the fake Discord must work because of what went over the wire. */
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

    /** Other packages use the job queue, and transactions. */
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

    /** They take what they need of a feature through ports of their own, such as Calendars. */
    ArchitectureRule progressStreaksAndTimeKnowNoFeature() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideInAnyPackage(bot("progress.."), bot("streaks.."), bot("time.."))
                        .should()
                        .dependOnClassesThat(areOfAFeature()),
                bot("progress"),
                bot("streaks"),
                bot("time"));
    }

    /** Other packages use the port, whose contract is tested. */
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

    /** The root package passes on the one clock. Code that reads the system's clock cannot be tested at a chosen time. */
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

    /** A port that joins its caller's transaction names the transaction's Handle, and nothing else of Jdbi. */
    ArchitectureRule jdbiStaysWithStores() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(bot("storage.."), bot("jobs.."), bot("progress.."), bot("delivery.."))
                        .and(doNot(belongTo("Jdbi.*")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.jdbi..")
                                .and(doNot(equivalentTo(Handle.class)))
                                .as("Jdbi beyond its Handle")),
                bot("storage"),
                bot("jobs"),
                bot("progress"));
    }

    ArchitectureRule englishPhrasesStayInEnglishCopies() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and(doNot(belongTo("English.*")))
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(bot("interaction.EnglishPhrases")),
                bot("interaction"));
    }

    /** Only English itself may build on English; everything else asks an interface for the reader's language. */
    ArchitectureRule anEnglishCopyIsKnownToItsInterfaceAndEnglishAlone() {
        return new ArchitectureRule(
                classes().that().resideInAPackage(root + "..").should(useNoEnglishCopyUnlessInEnglish()),
                bot("features.lookup"));
    }

    ArchitectureRule operationsKnowsNothingItWatches() {
        return new ArchitectureRule(
                noClasses()
                        .that()
                        .resideInAPackage(bot("operations.."))
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + "..")
                                .and(resideOutsideOfPackages(bot("operations.."), bot("interaction"))
                                        .as("another package"))),
                bot("operations"));
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

    /** A reader would have to look up which of two types a shared name means. */
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

    /** Whether the class, or the top-level class around it, has such a simple name. */
    private static DescribedPredicate<JavaClass> belongTo(String simpleName) {
        return DescribedPredicate.describe(
                "belong to " + simpleName, type -> topLevelName(type).matches(simpleName));
    }

    /** The simple name of the top-level class; arrays and primitive types have no package. */
    private static String topLevelName(JavaClass type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1).split("\\$", 2)[0];
    }

    private static ArchCondition<JavaClass> useNoEnglishCopyUnlessInEnglish() {
        return new ArchCondition<>("use no English…Copy unless they are English or its interface") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> belongTo(ENGLISH_COPY).test(use.getTargetClass()))
                        .filter(use -> !isEnglishOrItsInterface(user, use.getTargetClass()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(user, use.getDescription())));
            }
        };
    }

    private static boolean isEnglishOrItsInterface(JavaClass user, JavaClass copy) {
        String name = topLevelName(user);
        return name.matches(ENGLISH_COPY)
                || (user.getPackageName().equals(copy.getPackageName())
                        && topLevelName(copy).equals("English" + name));
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
