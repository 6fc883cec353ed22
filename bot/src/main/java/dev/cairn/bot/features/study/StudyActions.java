package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.bot.progress.StepSelection;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The actions of the buttons and the select on the study cards, under the names that custom ids carry. */
public final class StudyActions {
    /** Shows the next unit on the active roadmap; {@link StudyButtons#next} leads here. */
    static final String NEXT = "study.next";

    /** Opens the unit whose id is chosen in a select. */
    public static final String OPEN = "study.open";

    static final String START = "study.start";
    static final String DONE = "study.done";
    static final String DONE_WHOLE = "study.whole";
    static final String DONE_STEP = "study.step";
    static final String SHOW = "study.show";
    static final String MORE = "study.more";
    static final String CHOOSE = "study.choose";
    static final String CELEBRATE = "study.celebrate";
    static final String STUDY_TOO = "study.too";
    static final String SWAP = "study.swap";
    static final String KNOWN = "study.known";
    static final String SHARE = "study.share";
    static final String TICK = "study.tick";
    static final String SKIP_KNOWN = "study.skip-known";
    static final String SKIP_UNWANTED = "study.skip-unwanted";

    private final UnitChanges changes;
    private final UnitFinder units;
    private final NextUnit next;
    private final Finishing finishing;
    private final UnitResultCard results;

    StudyActions(UnitChanges changes, UnitFinder units, NextUnit next, Finishing finishing, UnitResultCard results) {
        this.changes = changes;
        this.units = units;
        this.next = next;
        this.finishing = finishing;
        this.results = results;
    }

    List<Action> all() {
        return List.of(
                Action.updating(NEXT, press -> next.card(press.request(), Optional.empty(), AvailableMinutes.NONE)),
                Action.updating(START, this::start),
                Action.updating(DONE, press -> finishing.finishOrAsk(press.request(), unit(press), minutes(press))),
                Action.updating(DONE_WHOLE, this::finishWhole),
                Action.updating(DONE_STEP, this::finishStep),
                Action.updating(SHOW, press -> next.card(press.viewer(), unit(press), minutes(press))),
                Action.updating(MORE, press -> next.cardWithMore(press.viewer(), unit(press), minutes(press))),
                Action.updating(CHOOSE, this::choose),
                Action.updating(OPEN, press -> next.card(press.viewer(), chosen(press), AvailableMinutes.NONE)),
                Action.updating(SWAP, this::swap),
                Action.updating(KNOWN, press -> skip(press, SkipReason.KNOWN)),
                Action.updating(TICK, this::tick),
                Action.updating(SKIP_KNOWN, press -> skip(press, SkipReason.KNOWN)),
                Action.updating(SKIP_UNWANTED, press -> skip(press, SkipReason.NOT_FOR_ME)));
    }

    private Unit unit(ComponentPress press) {
        return units.byButton(press.argument(0));
    }

    private Unit chosen(ComponentPress press) {
        return units.byButton(press.values().stream().findFirst().orElseThrow(UserError::staleButton));
    }

    private static AvailableMinutes minutes(ComponentPress press) {
        return AvailableMinutes.decode(press.argument(1));
    }

    private Card start(ComponentPress press) {
        Unit unit = unit(press);
        RoadmapStanding roadmapStanding = changes.start(press.request(), unit);
        return next.cardWithMore(press.viewer(), roadmapStanding, unit, minutes(press));
    }

    private Card choose(ComponentPress press) {
        Unit unit = unit(press);
        RoadmapStanding roadmapStanding = changes.start(press.request(), unit);
        return next.card(press.viewer(), roadmapStanding, unit, minutes(press));
    }

    private Card finishWhole(ComponentPress press) {
        Unit unit = unit(press);
        LocalDate today = changes.today(press.request());
        return results.of(press.request(), changes.finish(press.request(), unit, day(press, 2, today), today));
    }

    /** Reads the day that the question was about; messages of older versions carry none. */
    private static LocalDate day(ComponentPress press, int argument, LocalDate today) {
        return press.arguments().size() > argument ? WhenOption.of(press.argument(argument), today) : today;
    }

    private Card finishStep(ComponentPress press) {
        Unit unit = unit(press);
        Set<StepId> step = unit.steps().stream()
                .filter(each -> OpenSteps.position(unit, each).equals(press.argument(2)))
                .map(Step::id)
                .collect(Collectors.toSet());
        if (step.isEmpty()) {
            throw UserError.staleButton();
        }
        return ticked(
                press,
                changes.tick(press.request(), new StepSelection(unit, step, step), today -> day(press, 3, today)),
                next::card);
    }

    private Card tick(ComponentPress press) {
        Unit unit = unit(press);
        Set<StepId> shown = unit.steps().stream().map(Step::id).collect(Collectors.toSet());
        Set<StepId> ticked = shown.stream()
                .filter(step -> press.values().contains(step.value()))
                .collect(Collectors.toSet());
        return ticked(
                press,
                changes.tick(press.request(), new StepSelection(unit, shown, ticked), today -> today),
                next::cardWithMore);
    }

    /** Draws the unit of a card again. */
    private interface Redraw {
        Card card(Viewer viewer, RoadmapStanding roadmapStanding, Unit unit, AvailableMinutes minutes);
    }

    private Card ticked(ComponentPress press, TickResult result, Redraw redraw) {
        if (result instanceof TickResult.StepsLeft left) {
            Card card = redraw.card(press.viewer(), left.roadmapStanding(), unit(press), minutes(press));
            return left.elsewhere().isEmpty()
                    ? card
                    : NextUnit.withFirst(words(press).alsoDone(left.elsewhere()), card);
        }
        return results.of(press.request(), (UnitResult) result);
    }

    private Card swap(ComponentPress press) {
        Unit unit = unit(press);
        if (!changes.hasAlternative(press.learner(), unit)) {
            throw new UserError(StudyCopy.text(StudyCopy::onlyThisLeft));
        }
        UnitChanges.Swap swap = changes.setAside(press.request(), unit);
        return swap instanceof UnitChanges.Swap.SetAside aside
                ? NextUnit.withFirst(
                        words(press).swapped(unit), next.card(press.viewer(), aside.roadmapStanding(), minutes(press)))
                : results.of(press.request(), ((UnitChanges.Swap.NotNeeded) swap).result());
    }

    private static StudyCopy words(ComponentPress press) {
        return StudyCopy.in(press.viewer().locale());
    }

    private Card skip(ComponentPress press, SkipReason reason) {
        return results.of(press.request(), changes.skip(press.request(), unit(press), reason));
    }
}
