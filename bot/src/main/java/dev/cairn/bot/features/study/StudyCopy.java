package dev.cairn.bot.features.study;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.quoted;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is said when something is done, skipped or taken back. */
final class StudyCopy {
    private StudyCopy() {}

    static String finished(Unit unit) {
        return "**Done: " + escape(unit.title()) + "**\nOne more stone on your cairn.";
    }

    static String finishedFor(LocalDate day) {
        return "It counts for " + day(day) + ".";
    }

    static String alreadyFinished(Unit unit, Instant when) {
        return bold(unit.title()) + " is done already, since " + relative(when) + ". Nothing changed.";
    }

    static String doneElsewhere(Unit unit, List<UnitLocation> through) {
        return bold(unit.title()) + " is done already: you learnt it in " + PlaceCopy.list(through)
                + ". Nothing changed.";
    }

    static String alsoDone(List<UnitLocation> elsewhere) {
        return "It also counts " + PlaceCopy.byRoadmap(elsewhere) + ".";
    }

    static String alsoKnown(List<UnitLocation> elsewhere) {
        return "So you know it " + PlaceCopy.byRoadmap(elsewhere) + ".";
    }

    static String noMore(List<UnitLocation> elsewhere) {
        return "So it no longer counts " + PlaceCopy.byRoadmap(elsewhere) + ".";
    }

    static String unlocked(List<Unit> units) {
        return "It unlocked "
                + list(units.stream().map(unit -> bold(unit.title())).toList(), 5) + ".";
    }

    static String unlocksNothing() {
        return "It unlocks nothing by itself; what comes next was open already.";
    }

    static String complete(Roadmap roadmap) {
        return "**You have finished " + escape(roadmap.title()) + ", every required stone of it.**";
    }

    static String afterwards(List<Unit> optional) {
        return optional.isEmpty()
                ? "What comes after: another roadmap from `/roadmap list`, or a project of your own with what you know now."
                : "What comes after, if you like: "
                        + list(optional.stream().map(unit -> bold(unit.title())).toList(), 4)
                        + ", or another roadmap from `/roadmap list`.";
    }

    static String askWhetherWhole(Unit unit, int left) {
        return "**Is all of " + escape(unit.title()) + " done?**\n" + count(left, "step") + " of it "
                + (left == 1 ? "is" : "are") + " not ticked yet.";
    }

    static String tickOnly(Step step) {
        return "Only “" + step.title() + "”";
    }

    static String skippedKnown(Unit unit) {
        return "**Skipped: " + escape(unit.title())
                + "**\nYou know it, so what builds on it is open to you. It stays out of"
                + " your percentages and boards.";
    }

    static String skippedUnwanted(Unit unit) {
        return "**Skipped: " + escape(unit.title())
                + "**\nIt is no longer offered, and stays out of your percentages and" + " boards.";
    }

    static String warnOfGap(List<Unit> dependents) {
        return "A word of warning: "
                + list(dependents.stream().map(unit -> bold(unit.title())).toList(), 3)
                + (dependents.size() == 1 ? " builds" : " build") + " on it and may be hard going without.";
    }

    static String alreadySkipped(Unit unit) {
        return bold(unit.title())
                + " is skipped already. Nothing changed. `/done` still works when you finish it after all.";
    }

    static String askWhy(Unit unit) {
        return "**Why skip " + escape(unit.title())
                + "?**\nIf you know it, what builds on it opens as if you had done it."
                + " If it is not for you, it opens too, with a word of warning.";
    }

    static String noSuchReason() {
        return "A unit is skipped because you know it or because it is not for you. Pick one of the two under `why`.";
    }

    static String noSuchUnit(String typed, List<String> nearest) {
        String begin = "I know no unit called " + quoted(typed) + ".";
        return nearest.isEmpty()
                ? begin + "\nPick one from the list while you type, or see `/roadmap show`."
                : begin + "\nDid you mean "
                        + list(nearest.stream().map(name -> bold(name)).toList())
                        + "? Pick it from the list while you type.";
    }

    /** Logged time, as one names it: "45 min of Linear Algebra, Thu 19 November". */
    static String time(ChangeSubject.OfTime time, Optional<String> unit) {
        return exactly(Duration.ofMinutes(time.minutes()))
                + unit.map(title -> " of " + title).orElse("") + ", " + day(time.studyDay());
    }

    /** What taking a change back means, said of what it was about. */
    static String undone(ChangeKind kind, String title) {
        String what = bold(title);
        return switch (kind) {
            case STARTED -> "Taken back: " + what + " is not in progress any more.";
            case FINISHED ->
                "Taken back: " + what + " is not done any more, and its steps are ticked as they were before.";
            case TICKED -> "Taken back: the steps of " + what + " are ticked as they were before.";
            case SKIPPED_AS_KNOWN, SKIPPED_AS_UNWANTED -> "Taken back: " + what + " is no longer skipped.";
            case SET_ASIDE -> "Taken back: " + what + " is offered again.";
            case FOLLOWED, ACTIVATED -> "Taken back: you follow roadmaps as before you chose " + what + ".";
            case UNFOLLOWED -> "Taken back: you follow " + what + " again.";
            case LOGGED -> "Taken back: " + what + " is no longer logged.";
            case LOG_REMOVED -> "Taken back: " + what + " is logged again.";
            case FOCUSED -> "Taken back: the focus time, " + what + ", is no longer logged.";
            case RESET -> "Taken back: what you had done on " + what + " is all there again.";
        };
    }

    static String nothingToUndo() {
        return "There is nothing to take back: you have changed nothing yet, or taken all of it back.";
    }

    static String onlyThisLeft() {
        return "There is nothing to swap it for: this is all that is open now. `/skip` passes it over for good.";
    }

    static String swapped(Unit unit) {
        return "Set aside for three days: " + bold(unit.title()) + ".";
    }

    static String mayNotShare() {
        return "I share only where you could post links yourself, and here you cannot. Try another channel.";
    }
}
