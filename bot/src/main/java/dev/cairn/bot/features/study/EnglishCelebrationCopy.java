package dev.cairn.bot.features.study;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.EnglishPhrases.span;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;

import dev.cairn.bot.features.study.UnitResult.CompletedRoadmap;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Progress.Amount;
import java.util.ArrayList;
import java.util.List;

record EnglishCelebrationCopy() implements CelebrationCopy {
    private static final int DAYS_PER_WEEK = 7;
    private static final int MIN_WEEKS = 2;

    @Override
    public String finished(Unit unit) {
        return "**Done: " + escape(unit.shortName()) + "** 🪨";
    }

    @Override
    public String howFar(Amount required) {
        return (required.doneUnits() == 1 ? "Your first stone of " + required.totalUnits() : stones(required)) + ".";
    }

    private static String stones(Amount required) {
        return required.doneUnits() + " of " + count(required.totalUnits(), "stone");
    }

    @Override
    public String nextUnit(Unit next) {
        return "**Next:** " + escape(next.shortName()) + " (about "
                + hours(next.hours().mean()) + ")";
    }

    @Override
    public String phaseComplete(Phase phase) {
        return "### " + escape(phase.title()) + " complete! 🪨";
    }

    @Override
    public String roadmapComplete(Roadmap roadmap, CompletedRoadmap figures) {
        List<String> parts = new ArrayList<>();
        parts.add(count(figures.units(), "unit"));
        if (!figures.logged().isZero()) {
            parts.add(span(figures.logged()) + " logged");
        }
        if (figures.days() >= MIN_WEEKS * DAYS_PER_WEEK) {
            parts.add(figures.days() / DAYS_PER_WEEK + " weeks");
        }
        return "### You did it! 🪨\n" + bold(roadmap.title()) + " is complete: " + String.join(", ", parts) + ".";
    }

    @Override
    public String recordStreak(int days) {
        return "**" + days + " days in a row**, your longest streak yet.";
    }

    @Override
    public String sharedUnit(String name, UnitLocation location, Amount required) {
        return bold(name) + " finished **" + escape(location.unit().title()) + "** 🪨\n-# "
                + escape(location.roadmap().title())
                + (required.doneUnits() == 0 ? "" : " · " + stones(required));
    }

    @Override
    public String sharedPhase(String name, Roadmap roadmap, Phase phase) {
        return bold(name) + " completed **" + escape(phase.title()) + "** 🪨\n-# " + escape(roadmap.title());
    }

    @Override
    public String sharedRoadmap(String name, Roadmap roadmap, int units) {
        return bold(name) + " finished the whole **" + escape(roadmap.title()) + "** 🪨\n-# " + count(units, "unit")
                + ", from the first to the last";
    }

    @Override
    public String sharedStreak(String name, int days) {
        return bold(name) + " has studied " + days + " days in a row 🪨";
    }

    @Override
    public String sharedBefore() {
        return "You’ve already shared this here today.";
    }

    @Override
    public String noLongerTrue() {
        return "There’s nothing to share: this isn’t marked as done anymore.";
    }
}
