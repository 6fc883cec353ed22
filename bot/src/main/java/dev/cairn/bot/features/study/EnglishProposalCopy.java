package dev.cairn.bot.features.study;

import static dev.cairn.bot.interaction.EnglishPhrases.anyOf;
import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.estimate;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.EnglishPhrases.span;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Elsewhere;
import dev.cairn.curriculum.path.EnglishReasonCopy;
import dev.cairn.curriculum.path.Missing;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Sitting;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

record EnglishProposalCopy() implements ProposalCopy {
    private static final UnitLocationCopy LOCATIONS = new EnglishUnitLocationCopy();
    private static final int MAX_NEEDS_NAMED = 4;

    @Override
    public String heading(UnitLocation location, String facts) {
        return "### " + escape(location.unit().title()) + "\n-# " + place(location) + " · " + facts;
    }

    private static String place(UnitLocation location) {
        return escape(location.roadmap().title()) + " · "
                + escape(location.phase().title());
    }

    @Override
    public String today(Unit unit, Sitting sitting) {
        String what = sitting.step().map(Step::title).orElse(unit.title());
        return "**Today:** " + bold(what) + "\n" + measure(sitting);
    }

    private static String measure(Sitting sitting) {
        String estimate = estimate(sitting.estimate());
        String length = span(sitting.length());
        if (sitting.fits()) {
            return "About " + estimate + ", so it fits in one sitting of " + length + ".";
        }
        return "About " + estimate + " in all: take " + length + " of it now, one of "
                + count(sitting.count(), "such sitting") + ".";
    }

    @Override
    public String allTicked(int steps) {
        return "All " + count(steps, "step") + " are ticked. Press **Done** to add the stone.";
    }

    @Override
    public String locked(List<Missing> missing) {
        String needs = list(missing.stream().map(EnglishProposalCopy::need).toList(), MAX_NEEDS_NAMED);
        return "**Not open yet.** You’ll need " + needs + " first.";
    }

    private static String need(Missing missing) {
        String options = anyOf(
                missing.options().stream().map(option -> bold(option.title())).toList());
        return options
                + missing.prerequisite()
                        .note()
                        .map(note -> " (" + escape(note.replaceFirst("\\.$", "")) + ")")
                        .orElse("");
    }

    @Override
    public String settled(Optional<Elsewhere> elsewhere) {
        return elsewhere
                .map(other -> (other.state() == UnitState.DONE ? "You learnt this in " : "You know this from ")
                        + LOCATIONS.list(other.through()) + ".")
                .orElse("You are through with this one.");
    }

    @Override
    public String reason(Proposal proposal, List<UnitLocation> metBefore) {
        return "**Why this one:** " + escape(proposal.reason().sentence(new EnglishReasonCopy()))
                + (metBefore.isEmpty()
                        ? ""
                        : "\nYou have met all of this in " + LOCATIONS.list(metBefore)
                                + ". If you still know it, press **I know this**.");
    }

    @Override
    public String tickPlaceholder(int ticked, int steps) {
        return "Tick off steps (" + ticked + " of " + steps + " done)";
    }

    @Override
    public String stepHint(Duration estimate) {
        return "about " + estimate(estimate);
    }

    @Override
    public String shared(String name, UnitLocation location, String facts) {
        return bold(name) + " is studying **" + escape(location.unit().title()) + "**\n-# " + place(location) + " · "
                + facts;
    }
}
