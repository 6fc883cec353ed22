package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.bot.progress.StepSelection;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the buttons and the select of the study cards do. */
public final class StudyActions {
    /** Shows what is next on the active roadmap. */
    public static final String NEXT = "study.next";

    /** Opens the unit chosen in a menu. */
    public static final String OPEN = "study.open";

    static final String START = "study.start";
    static final String DONE = "study.done";
    static final String DONE_WHOLE = "study.whole";
    static final String DONE_STEP = "study.step";
    static final String SHOW = "study.show";
    static final String SWAP = "study.swap";
    static final String KNOWN = "study.known";
    static final String SHARE = "study.share";
    static final String TICK = "study.tick";
    static final String SKIP_KNOWN = "study.skip-known";
    static final String SKIP_UNWANTED = "study.skip-unwanted";

    private final StudyService studies;
    private final UnitFinder units;
    private final NextUnit next;
    private final ProposalCard drawing;
    private final UnitResultCard settled;

    StudyActions(StudyService studies, UnitFinder units, NextUnit next, ProposalCard drawing, UnitResultCard settled) {
        this.studies = studies;
        this.units = units;
        this.next = next;
        this.drawing = drawing;
        this.settled = settled;
    }

    List<Action> all() {
        return List.of(
                updating(NEXT, press -> next.card(press.learner(), Optional.empty(), AvailableMinutes.NONE, List.of())),
                updating(START, this::start),
                updating(DONE, this::done),
                updating(DONE_WHOLE, press -> finish(press, unit(press))),
                updating(DONE_STEP, this::finishStep),
                updating(SHOW, press -> next.card(press.learner(), unit(press), minutes(press))),
                updating(OPEN, press -> next.card(press.learner(), chosen(press), AvailableMinutes.NONE)),
                updating(SWAP, this::swap),
                updating(KNOWN, press -> skip(press, SkipReason.KNOWN)),
                updating(TICK, this::tick),
                updating(SKIP_KNOWN, press -> skip(press, SkipReason.KNOWN)),
                updating(SKIP_UNWANTED, press -> skip(press, SkipReason.NOT_FOR_ME)),
                Action.of(SHARE, AnswerMode.PUBLIC, press -> Reply.of(share(press))));
    }

    private static Action updating(String name, Function<ComponentPress, Card> handler) {
        return Action.of(name, AnswerMode.UPDATE, press -> Reply.of(handler.apply(press)));
    }

    private Unit unit(ComponentPress press) {
        return units.byId(press.argument(0)).orElseThrow(UserError::staleButton);
    }

    private Unit chosen(ComponentPress press) {
        return press.values().stream().findFirst().flatMap(units::byId).orElseThrow(UserError::staleButton);
    }

    private static AvailableMinutes minutes(ComponentPress press) {
        return AvailableMinutes.decode(press.argument(1));
    }

    private Card start(ComponentPress press) {
        Unit unit = unit(press);
        studies.start(press.request(), unit);
        return next.card(press.learner(), unit, minutes(press));
    }

    private Card done(ComponentPress press) {
        Unit unit = unit(press);
        List<Step> unticked = unticked(press, unit);
        boolean alreadySettled =
                studies.around(press.learner(), unit).standing().isSettled(unit.id());
        if (unticked.size() < 2 || alreadySettled) {
            return finish(press, unit);
        }
        Step today = next.todaysStep(press.learner(), unit, minutes(press)).orElse(unticked.get(0));
        return UnitResultCard.askWhetherWhole(
                press.learner(), new UnitResultCard.Left(unit, unticked.size(), today), minutes(press));
    }

    private Card finish(ComponentPress press, Unit unit) {
        return settled.of(press.learner(), studies.finish(press.request(), unit));
    }

    private Card finishStep(ComponentPress press) {
        Unit unit = unit(press);
        Set<StepId> step = unit.steps().stream()
                .filter(each -> UnitResultCard.place(unit, each).equals(press.argument(2)))
                .map(Step::id)
                .collect(Collectors.toSet());
        if (step.isEmpty()) {
            throw UserError.staleButton();
        }
        return tick(press, new StepSelection(unit, step, step));
    }

    private Card tick(ComponentPress press) {
        Unit unit = unit(press);
        Set<StepId> shown = unit.steps().stream().map(Step::id).collect(Collectors.toSet());
        Set<StepId> ticked = shown.stream()
                .filter(step -> press.values().contains(step.value()))
                .collect(Collectors.toSet());
        return tick(press, new StepSelection(unit, shown, ticked));
    }

    private Card tick(ComponentPress press, StepSelection ticks) {
        UnitResult outcome = studies.tick(press.request(), ticks);
        return outcome instanceof UnitResult.Underway underway
                ? next.card(
                        press.learner(), ticks.unit(), minutes(press), UnitResultCard.alsoDone(underway.elsewhere()))
                : settled.of(press.learner(), outcome);
    }

    private List<Step> unticked(ComponentPress press, Unit unit) {
        Set<StepId> ticked = studies.around(press.learner(), unit).standing().ticked();
        return unit.steps().stream().filter(step -> !ticked.contains(step.id())).toList();
    }

    private Card swap(ComponentPress press) {
        Unit unit = unit(press);
        if (!studies.isThereAnother(press.learner(), unit)) {
            throw new UserError(StudyCopy.onlyThisLeft());
        }
        studies.setAside(press.request(), unit);
        return next.cardAfter(press.learner(), unit, minutes(press), List.of(StudyCopy.swapped(unit)));
    }

    private Card skip(ComponentPress press, SkipReason reason) {
        return settled.of(press.learner(), studies.skip(press.request(), unit(press), reason));
    }

    private Card share(ComponentPress press) {
        InteractionContext place = press.request().place();
        if (!place.allowsSharing()) {
            throw new UserError(StudyCopy.mayNotShare());
        }
        return drawing.share(press.request().person().name(), unit(press));
    }
}
