package dev.cairn.bot.features.study;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.quoted;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

record EnglishStudyCopy() implements StudyCopy {
    private static final UnitLocationCopy LOCATIONS = new EnglishUnitLocationCopy();
    private static final String DONE = CommandMention.of("done");

    @Override
    public String nextCommand() {
        return "What to study now, and why";
    }

    @Override
    public String roadmapOption() {
        return "Which roadmap to look at (default: the one you’re on)";
    }

    @Override
    public String minutesOption() {
        return "How many minutes you have";
    }

    @Override
    public String doneCommand() {
        return "Mark a unit as finished and see what comes next";
    }

    @Override
    public String doneUnitOption() {
        return "What you finished";
    }

    @Override
    public String skipCommand() {
        return "Skip a unit you know or don’t want";
    }

    @Override
    public String skipUnitOption() {
        return "What to skip";
    }

    @Override
    public String whyOption() {
        return "Either way, what builds on it opens up";
    }

    @Override
    public String knownChoice() {
        return "I know it";
    }

    @Override
    public String unwantedChoice() {
        return "It’s not for me";
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
    public String started() {
        return "Started";
    }

    @Override
    public String more() {
        return "More";
    }

    @Override
    public String less() {
        return "Less";
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
    public String studyToo() {
        return "Study this too";
    }

    @Override
    public String whole(Unit unit) {
        return switch (unit.kind()) {
            case COURSE -> "The whole course";
            case LESSON -> "The whole lesson";
            case READING -> "All of it";
            case PRACTICE -> "All of the practice";
            case PROJECT -> "The whole project";
        };
    }

    @Override
    public String back() {
        return "Back";
    }

    @Override
    public String finishedFor(LocalDate day) {
        return "It counts for " + day(day) + ".";
    }

    @Override
    public String alreadyFinished(Unit unit, Instant when) {
        return "You already finished " + bold(unit.shortName()) + " " + relative(when) + ".";
    }

    @Override
    public String doneElsewhere(Unit unit, List<UnitLocation> through) {
        return "You’ve already covered " + bold(unit.shortName()) + " in " + LOCATIONS.list(through) + ".";
    }

    @Override
    public String alsoDone(List<UnitLocation> elsewhere) {
        return "It also counts " + LOCATIONS.byRoadmap(elsewhere) + ".";
    }

    @Override
    public String alsoKnown(List<UnitLocation> elsewhere) {
        return "You also know it " + LOCATIONS.byRoadmap(elsewhere) + ".";
    }

    @Override
    public String noLongerCounts(List<UnitLocation> elsewhere) {
        return "So it no longer counts " + LOCATIONS.byRoadmap(elsewhere) + ".";
    }

    @Override
    public String unlocked(List<Unit> units) {
        return "Unlocked: "
                + list(units.stream().map(unit -> bold(unit.shortName())).toList(), 4) + ".";
    }

    @Override
    public String completeBefore(Roadmap roadmap) {
        return "**You’ve finished " + escape(roadmap.title()) + ".** 🪨";
    }

    @Override
    public String allSkipped(Roadmap roadmap) {
        return "**Nothing left on " + escape(roadmap.title()) + ": you’ve skipped all of it.**\n"
                + "Pick a unit to study after all, or look at another roadmap.";
    }

    @Override
    public String takeBackPlaceholder() {
        return "Open a skipped unit";
    }

    @Override
    public String absentRoadmap() {
        return "**Your roadmap isn’t available right now.**\nEverything you’ve done on it is safe and will be back when"
                + " it is. Until then, you can study another one.";
    }

    @Override
    public String afterwards(List<Unit> optional) {
        return optional.isEmpty()
                ? "What’s next: another roadmap, or a project of your own with everything you know now."
                : "If you’d like more: "
                        + list(
                                optional.stream()
                                        .map(unit -> bold(unit.shortName()))
                                        .toList(),
                                4)
                        + ", or another roadmap.";
    }

    @Override
    public String askHowMuch(Unit unit, int left) {
        return "**What did you finish?**\n" + escape(unit.shortName()) + " has " + count(left, "step") + " left.";
    }

    @Override
    public String tickOnly(Step step) {
        return "Just “" + step.title() + "”";
    }

    @Override
    public String skippedKnown(Unit unit) {
        return "**Skipped: " + escape(unit.shortName())
                + "**\nGood, you know it already. It won’t come up again and doesn’t count against you.";
    }

    @Override
    public String skippedUnwanted(Unit unit) {
        return "**Skipped: " + escape(unit.shortName()) + "**\nIt won’t come up again and doesn’t count against you.";
    }

    @Override
    public String warnOfGap(List<Unit> dependents) {
        return "Heads-up: "
                + list(dependents.stream().map(unit -> bold(unit.shortName())).toList(), 3)
                + (dependents.size() == 1 ? " builds" : " build") + " on it and may be tough without it.";
    }

    @Override
    public String alreadySkipped(Unit unit) {
        return "You’ve already skipped " + bold(unit.shortName()) + ". If you study it after all, " + DONE
                + " still works.";
    }

    @Override
    public String askWhy(Unit unit) {
        return "**Why skip " + escape(unit.shortName())
                + "?**\nEither way it won’t come up again, and what builds on it opens up.";
    }

    @Override
    public String noSuchReason() {
        return "Pick one of the two reasons under `why`: you know it, or it’s not for you.";
    }

    @Override
    public String noSuchUnit(String typed, List<String> nearest) {
        String begin = "No unit called " + quoted(typed) + ".";
        return nearest.isEmpty()
                ? begin + "\nPick one from the list as you type, or browse " + CommandMention.of("roadmap show") + "."
                : begin + "\nDid you mean "
                        + list(nearest.stream().map(name -> bold(name)).toList())
                        + "? Pick it from the list as you type.";
    }

    @Override
    public String onlyThisLeft() {
        return "There’s nothing to swap it for: this is all that’s open right now. " + CommandMention.of("skip")
                + " drops it for good.";
    }

    @Override
    public String swapped(Unit unit) {
        return "Set aside for three days: " + bold(unit.shortName()) + ".";
    }
}
