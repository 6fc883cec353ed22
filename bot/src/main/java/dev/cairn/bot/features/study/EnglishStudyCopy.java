package dev.cairn.bot.features.study;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.quoted;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

record EnglishStudyCopy() implements StudyCopy {
    private static final UnitLocationCopy LOCATIONS = new EnglishUnitLocationCopy();

    @Override
    public String nextCommand() {
        return "The one thing to study now, and why";
    }

    @Override
    public String roadmapOption() {
        return "On which roadmap; the one you follow unless you say";
    }

    @Override
    public String minutesOption() {
        return "How many minutes you have now";
    }

    @Override
    public String doneCommand() {
        return "Finish a unit, and see what it unlocks";
    }

    @Override
    public String doneUnitOption() {
        return "What you have finished";
    }

    @Override
    public String skipCommand() {
        return "Pass a unit over, because you know it or do not want it";
    }

    @Override
    public String skipUnitOption() {
        return "What to pass over";
    }

    @Override
    public String whyOption() {
        return "Known opens what builds on it; not for me does so with a warning";
    }

    @Override
    public String knownChoice() {
        return "I know it";
    }

    @Override
    public String unwantedChoice() {
        return "It is not for me";
    }

    @Override
    public String next() {
        return "What’s next";
    }

    @Override
    public String start() {
        return "Start";
    }

    @Override
    public String done() {
        return "Done";
    }

    @Override
    public String swap() {
        return "Swap";
    }

    @Override
    public String known() {
        return "I know this";
    }

    @Override
    public String skipKnown() {
        return "I know it";
    }

    @Override
    public String skipUnwanted() {
        return "Not for me";
    }

    @Override
    public String share() {
        return "Share";
    }

    @Override
    public String wholeUnit() {
        return "The whole unit";
    }

    @Override
    public String back() {
        return "Back";
    }

    @Override
    public String finished(Unit unit) {
        return "**Done: " + escape(unit.title()) + "**\nOne more stone on your cairn.";
    }

    @Override
    public String finishedFor(LocalDate day) {
        return "It counts for " + day(day) + ".";
    }

    @Override
    public String alreadyFinished(Unit unit, Instant when) {
        return bold(unit.title()) + " is done already, since " + relative(when) + ". Nothing changed.";
    }

    @Override
    public String doneElsewhere(Unit unit, List<UnitLocation> through) {
        return bold(unit.title()) + " is done already: you learnt it in " + LOCATIONS.list(through)
                + ". Nothing changed.";
    }

    @Override
    public String alsoDone(List<UnitLocation> elsewhere) {
        return "It also counts " + LOCATIONS.byRoadmap(elsewhere) + ".";
    }

    @Override
    public String alsoKnown(List<UnitLocation> elsewhere) {
        return "So you know it " + LOCATIONS.byRoadmap(elsewhere) + ".";
    }

    @Override
    public String noLongerCounts(List<UnitLocation> elsewhere) {
        return "So it no longer counts " + LOCATIONS.byRoadmap(elsewhere) + ".";
    }

    @Override
    public String unlocked(List<Unit> units) {
        return "It unlocked "
                + list(units.stream().map(unit -> bold(unit.title())).toList(), 5) + ".";
    }

    @Override
    public String unlocksNothing() {
        return "It unlocks nothing by itself; what comes next was open already.";
    }

    @Override
    public String complete(Roadmap roadmap) {
        return "**You have finished " + escape(roadmap.title()) + ", every required stone of it.**";
    }

    @Override
    public String afterwards(List<Unit> optional) {
        return optional.isEmpty()
                ? "What comes after: another roadmap from `/roadmap list`, or a project of your own with what you know now."
                : "What comes after, if you like: "
                        + list(optional.stream().map(unit -> bold(unit.title())).toList(), 4)
                        + ", or another roadmap from `/roadmap list`.";
    }

    @Override
    public String askWhetherWhole(Unit unit, int left) {
        return "**Is all of " + escape(unit.title()) + " done?**\n" + count(left, "step") + " of it "
                + (left == 1 ? "is" : "are") + " not ticked yet.";
    }

    @Override
    public String tickOnly(Step step) {
        return "Only “" + step.title() + "”";
    }

    @Override
    public String skippedKnown(Unit unit) {
        return "**Skipped: " + escape(unit.title())
                + "**\nYou know it, so what builds on it is open to you. It stays out of"
                + " your percentages and boards.";
    }

    @Override
    public String skippedUnwanted(Unit unit) {
        return "**Skipped: " + escape(unit.title())
                + "**\nIt is no longer offered, and stays out of your percentages and" + " boards.";
    }

    @Override
    public String warnOfGap(List<Unit> dependents) {
        return "A word of warning: "
                + list(dependents.stream().map(unit -> bold(unit.title())).toList(), 3)
                + (dependents.size() == 1 ? " builds" : " build") + " on it and may be hard going without.";
    }

    @Override
    public String alreadySkipped(Unit unit) {
        return bold(unit.title())
                + " is skipped already. Nothing changed. `/done` still works when you finish it after all.";
    }

    @Override
    public String askWhy(Unit unit) {
        return "**Why skip " + escape(unit.title())
                + "?**\nIf you know it, what builds on it opens as if you had done it."
                + " If it is not for you, it opens too, with a word of warning.";
    }

    @Override
    public String noSuchReason() {
        return "A unit is skipped because you know it or because it is not for you. Pick one of the two under `why`.";
    }

    @Override
    public String noSuchUnit(String typed, List<String> nearest) {
        String begin = "I know no unit called " + quoted(typed) + ".";
        return nearest.isEmpty()
                ? begin + "\nPick one from the list while you type, or see `/roadmap show`."
                : begin + "\nDid you mean "
                        + list(nearest.stream().map(name -> bold(name)).toList())
                        + "? Pick it from the list while you type.";
    }

    @Override
    public String onlyThisLeft() {
        return "There is nothing to swap it for: this is all that is open now. `/skip` passes it over for good.";
    }

    @Override
    public String swapped(Unit unit) {
        return "Set aside for three days: " + bold(unit.title()) + ".";
    }
}
