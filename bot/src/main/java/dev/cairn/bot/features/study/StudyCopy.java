package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of {@code /done} and {@code /skip}, and of the study commands and buttons in general. */
interface StudyCopy {
    static StudyCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishStudyCopy();
        };
    }

    static Text text(Function<StudyCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** Describes {@code /next}. */
    String nextCommand();

    String roadmapOption();

    String minutesOption();

    /** Describes {@code /done}. */
    String doneCommand();

    /** Describes the unit that {@code /done} takes. */
    String doneUnitOption();

    /** Describes {@code /skip}. */
    String skipCommand();

    /** Describes the unit that {@code /skip} takes. */
    String skipUnitOption();

    String whyOption();

    /** Labels the choice to skip a unit because the learner knows it. */
    String knownChoice();

    /** Labels the choice to skip a unit because the learner does not want it. */
    String unwantedChoice();

    /** Labels the button that shows the next unit. */
    String next();

    /** Labels the button that puts a unit in progress. */
    String start();

    /** Labels the button that is disabled because the unit is in progress. */
    String started();

    /** Labels the button that shows everything one can do about a unit. */
    String more();

    /** Labels the button that hides what {@link #more} shows. */
    String less();

    /** Labels the button that finishes a unit. */
    String done();

    /** Labels the button that sets a unit aside for another. */
    String swap();

    /** Labels the button that skips a unit because it is known. */
    String known();

    /** Labels the button that skips a unit as known, where the reason is asked for. */
    String skipKnown();

    /** Labels the button that skips a unit as unwanted, where the reason is asked for. */
    String skipUnwanted();

    /** Labels the button that shows a unit to the channel. */
    String share();

    /** Labels the button that shows others the unit that somebody shared. */
    String studyToo();

    /** Labels the button that finishes a unit with all its steps. */
    String whole(Unit unit);

    /** Labels the button that ticks only one step. */
    String tickOnly(Step step);

    /** Labels the button that returns to the unit. */
    String back();

    /** Names the past study day that a unit was finished for. */
    String finishedFor(LocalDate day);

    String alreadyFinished(Unit unit, Instant when);

    /**
     * Says that a unit was done already.
     *
     * @param through the units that finished it
     */
    String doneElsewhere(Unit unit, List<UnitLocation> through);

    String alsoDone(List<UnitLocation> elsewhere);

    String alsoKnown(List<UnitLocation> elsewhere);

    /** Names the units that no longer count after a change was undone. */
    String noLongerCounts(List<UnitLocation> elsewhere);

    String unlocked(List<Unit> units);

    /** Says that a roadmap is complete, at any later time. */
    String completeBefore(Roadmap roadmap);

    /**
     * Says what there is to study when no unit is left on a roadmap.
     *
     * @param optional its optional units that are not settled
     */
    String afterwards(List<Unit> optional);

    /** Says that nothing is left because the learner skipped everything. */
    String allSkipped(Roadmap roadmap);

    /** Invites to open one of the skipped units. */
    String takeBackPlaceholder();

    /** Says that the roadmap that is followed is not in the curriculum at the moment. */
    String absentRoadmap();

    /**
     * Asks how much of a unit is finished.
     *
     * @param left how many of its steps are not ticked, at least 2
     */
    String askHowMuch(Unit unit, int left);

    String skippedKnown(Unit unit);

    String skippedUnwanted(Unit unit);

    /** Warns that these units build on one that was skipped as unwanted. */
    String warnOfGap(List<Unit> dependents);

    String alreadySkipped(Unit unit);

    String askWhy(Unit unit);

    String noSuchReason();

    /**
     * Refuses a name that no unit has.
     *
     * @param nearest names that the person may have meant
     */
    String noSuchUnit(String typed, List<String> nearest);

    String onlyThisLeft();

    String swapped(Unit unit);
}
