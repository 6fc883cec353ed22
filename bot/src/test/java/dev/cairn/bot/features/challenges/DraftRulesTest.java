package dev.cairn.bot.features.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads what people type for a challenge on Thursday, 26 November 2026. */
class DraftRulesTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final TargetOption TARGETS = new TargetOption(CURRICULUM);
    private static final GoalReader GOALS = new GoalReader(CURRICULUM, TARGETS);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final int DAYS = 14;

    private static Goal goal(String goal, String amount, String target, String misses, Mode mode) {
        return GOALS.read(
                new ChallengeDraft.Typed(
                        Optional.of("Title"),
                        given(goal),
                        given(amount),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        given(target),
                        given(misses),
                        Optional.empty()),
                mode,
                DAYS);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(typed -> !typed.equals("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time   | 20         | -  | EACH     | study 20 hours each",
                "time   | 20 hours   | -  | EACH     | study 20 hours each",
                "time   | 1.5 h      | -  | EACH     | study 1 h 30 min each",
                "time   | 1          | -  | EACH     | study 1 hour each",
                "time   | 1,000      | -  | TOGETHER | study 1,000 hours together",
                "time   | 10         | -  | TEAMS    | study 10 hours each, on average in your group",
                "units  | 5          | -  | EACH     | finish 5 units each",
                "units  | 1          | -  | EACH     | finish 1 unit each",
                "units  | 200 units  | -  | TOGETHER | finish 200 units together",
                "streak | -          | -  | EACH     | study 14 days in a row",
                "streak | 7          | 2  | EACH     | study 7 days in a row, with up to 2 days off",
                "streak | 7 days     | 1  | TEAMS    | study 7 days in a row, with up to 1 day off, on average in your group",
                "streak | 7          | 0  | EACH     | study 7 days in a row",
            })
    void goalIsReadAsPeopleTypeIt(String goal, String amount, String misses, Mode mode, String words) {
        Goal read = goal(goal, amount, "-", misses, mode);
        assertThat(EnglishChallengeWords.goal(read, mode, Optional.empty())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-      | 5       | -         | - | EACH     | Pick what counts",
                "fame   | 5       | -         | - | EACH     | Pick what counts",
                "time   | -       | -         | - | EACH     | How many hours?",
                "units  | -       | -         | - | EACH     | How many units?",
                "time   | 0       | -         | - | EACH     | The goal has to be at least 1.",
                "units  | 0       | -         | - | EACH     | The goal has to be at least 1.",
                "streak | 0       | -         | - | EACH     | The goal has to be at least 1.",
                "time   | 1000000 | -         | - | EACH     | 14 days have only 336 hours.",
                "time   | 1000000 | -         | - | TOGETHER | That’s more than I can count.",
                "units  | 1000000 | -         | - | EACH     | That’s more than anyone could finish.",
                "units  | 1000000 | -         | - | TOGETHER | That’s more than I can count.",
                "time   | 337     | -         | - | EACH     | 14 days have only 336 hours.",
                "units  | 1.5     | -         | - | EACH     | Only hours can have a fraction.",
                "units  | many    | -         | - | EACH     | I can’t read “many” as an amount.",
                "time   | -5      | -         | - | EACH     | I can’t read “\\-5” as an amount.",
                "streak | 15      | -         | - | EACH     | The challenge lasts only 14 days.",
                "streak | 7       | -         | 7 | EACH     | Someone who misses that many has no streak left. Allow from 0 to 6",
                "streak | 1       | -         | 1 | EACH     | A streak of one day has none to miss.",
                "time   | 5       | -         | 1 | EACH     | `misses` is for days in a row.",
                "time   | 5       | linear    | - | EACH     | A `target` is something to finish",
                "streak | 5       | linear    | - | EACH     | A `target` is something to finish",
                "units  | -       | astrology | - | EACH     | No roadmap here has a phase or unit called “astrology”.",
                "units  | -       | unit:1    | - | EACH     | No roadmap here has a phase or unit called",
                "units  | 3       | mit-18-06-linear-algebra | - | EACH | With a `target`, the goal is to finish all of it.",
                "units  | -       | mit-18-06-linear-algebra | - | TOGETHER | A streak, or one phase or unit",
                "streak | 5       | -         | - | TOGETHER | A streak, or one phase or unit",
            })
    void goalThatMakesNoSenseIsRefusedWithWhatToDo(
            String goal, String amount, String target, String misses, Mode mode, String words) {
        assertThatThrownBy(() -> goal(goal, amount, target, misses, mode))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(words);
    }

    @Test
    void targetIsAUnitOrAPhase() {
        Goal unit = goal("units", "-", "mit-18-06-linear-algebra", "-", Mode.EACH);
        assertThat(unit)
                .isEqualTo(new Goal.Units(1, Optional.of(new Target.OfUnit(new UnitId("mit-18-06-linear-algebra")))));
        Choice first = TARGETS.suggest("").get(0);
        Goal.Units phase = (Goal.Units) goal("units", "-", first.value(), "-", Mode.EACH);
        assertThat(phase.target().orElseThrow()).isInstanceOf(Target.OfPhase.class);
        assertThat(new TargetTitles(CURRICULUM).of(phase))
                .hasValueSatisfying(title -> assertThat(first.name()).startsWith(title));
        assertThat(phase.count()).isGreaterThan(1);
    }

    @Test
    void everyPhaseCanBePickedByItsOwnValue() {
        CURRICULUM
                .roadmaps()
                .forEach(roadmap -> roadmap.phases().forEach(phase -> {
                    String value = TARGETS.suggest(phase.title() + " " + roadmap.title()).stream()
                            .filter(choice -> choice.name().equals(phase.title() + " · " + roadmap.title()))
                            .map(Choice::value)
                            .findFirst()
                            .orElse("phase|none");
                    TARGETS.find(value)
                            .ifPresent(
                                    found -> assertThat(found).isEqualTo(new Target.OfPhase(roadmap.id(), phase.id())));
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-          | in two weeks | 2026-11-26 | 2026-12-10",
                "next monday| dec 6        | 2026-11-30 | 2026-12-06",
                "nov 19     | today        | 2026-11-19 | 2026-11-26",
                "today      | today        | 2026-11-26 | 2026-11-26",
                "tomorrow   | 2027-11-26   | 2026-11-27 | 2027-11-26",
            })
    void daysAreReadFromTodayOn(String start, String end, LocalDate first, LocalDate last) {
        assertThat(DraftDates.read(given(start), given(end), TODAY)).isEqualTo(new DraftDates(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-          | -          | It needs a last day",
                "-          | soon       | I can’t read “soon” as a day.",
                "-          | 3/4        | “3/4” could be March 4 or April 3.",
                "2026-11-18 | dec 6      | Nov 18, 2026 is too long ago to start. I can count back 7 days, to Nov 19, 2026.",
                "2027-11-27 | 2027-12-01 | Nov 27, 2027 is more than a year away. Start by Nov 26, 2027.",
                "-          | yesterday  | Nov 25, 2026 is already over.",
                "dec 6      | dec 5      | It would end on Dec 5, 2026, before it starts on Dec 6, 2026.",
                "-          | 2027-11-26 | A challenge lasts a year at most. With that start, it can run to Nov 25, 2027.",
            })
    void daysOnWhichNoChallengeCanRunAreRefused(String start, String end, String words) {
        assertThatThrownBy(() -> DraftDates.read(given(start), given(end), TODAY))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(words);
    }
}
