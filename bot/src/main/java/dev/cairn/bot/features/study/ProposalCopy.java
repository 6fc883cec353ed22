package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.Cohort;
import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Alternative;
import dev.cairn.curriculum.path.Elsewhere;
import dev.cairn.curriculum.path.Missing;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Sitting;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a unit's card: what to study now, where and why. */
interface ProposalCopy {
    static ProposalCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishProposalCopy();
        };
    }

    /**
     * Names the unit with its roadmap and phase.
     *
     * @param facts its hours and the like, as Markdown
     */
    String heading(UnitLocation location, String facts);

    /**
     * Says where a group that studies the roadmap together is, and whether this unit is for another week.
     *
     * @param weeks how many weeks there are
     * @param ofUnit the week that the unit is for
     */
    String week(Cohort.Week now, int weeks, Optional<Cohort.Week> ofUnit);

    /** Says when a group that studies the roadmap together begins. */
    String beforeFirstWeek(LocalDate start);

    /** Says what to study in one sitting and how long it takes. */
    String today(Unit unit, Sitting sitting);

    /**
     * Shows how much of the unit is done.
     *
     * @param amount more than nothing
     * @param ticked how many of its steps are ticked
     */
    String bar(Amount amount, int ticked, int steps);

    String allTicked(int steps);

    /**
     * Asks which of several units to study.
     *
     * @param location the first of them
     * @param choices all of them, at least two
     */
    String choice(UnitLocation location, List<Alternative> choices);

    /**
     * Says what a locked unit needs first.
     *
     * @param missing at least one
     */
    String locked(List<Missing> missing);

    /**
     * Says that nothing is left to do about a unit.
     *
     * @param state done or skipped
     * @param elsewhere the units that settled it, unless it was settled itself
     */
    String settled(UnitState state, Optional<Elsewhere> elsewhere);

    /**
     * Gives the reason for a proposal.
     *
     * @param metBefore the units in which the learner has met all of it; none if any of it is new
     */
    String reason(Proposal proposal, List<UnitLocation> metBefore);

    /** Invites to tick steps in the select that lists them. */
    String tickPlaceholder(int ticked, int steps);

    /** Describes a step in the select by the time it takes, and says if an overview is enough. */
    String stepHint(Duration estimate, Depth depth);

    /**
     * Says to a channel what somebody studies.
     *
     * @param name the person's display name
     * @param facts its hours and the like, as Markdown
     */
    String shared(String name, UnitLocation location, String facts);
}
