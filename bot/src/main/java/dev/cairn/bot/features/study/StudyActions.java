package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
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
    static final String SWAP = "study.swap";
    static final String KNOWN = "study.known";
    static final String SHARE = "study.share";
    static final String TICK = "study.tick";
    static final String SKIP_KNOWN = "study.skip-known";
    static final String SKIP_UNWANTED = "study.skip-unwanted";

    private final UnitChanges changes;
    private final UnitFinder units;
    private final NextUnit next;
    private final ProposalCard proposals;
    private final UnitResultCard results;

    StudyActions(UnitChanges changes, UnitFinder units, NextUnit next, ProposalCard proposals, UnitResultCard results) {
        this.changes = changes;
        this.units = units;
        this.next = next;
        this.proposals = proposals;
        this.results = results;
    }

    List<Action> all() {
        return List.of(
                Action.updating(NEXT, press -> next.card(press.viewer(), Optional.empty(), AvailableMinutes.NONE)),
                Action.updating(START, this::start),
                Action.updating(DONE, press -> finishOrAsk(press.request(), unit(press), minutes(press))),
                Action.updating(DONE_WHOLE, press -> finish(press.request(), unit(press))),
                Action.updating(DONE_STEP, this::finishStep),
                Action.updating(SHOW, press -> next.card(press.viewer(), unit(press), minutes(press))),
                Action.updating(OPEN, press -> next.card(press.viewer(), chosen(press), AvailableMinutes.NONE)),
                Action.updating(SWAP, this::swap),
                Action.updating(KNOWN, press -> skip(press, SkipReason.KNOWN)),
                Action.updating(TICK, this::tick),
                Action.updating(SKIP_KNOWN, press -> skip(press, SkipReason.KNOWN)),
                Action.updating(SKIP_UNWANTED, press -> skip(press, SkipReason.NOT_FOR_ME)),
                Action.of(SHARE, AnswerMode.PUBLIC, press -> Reply.of(share(press))));
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
        return next.card(press.viewer(), roadmapStanding, unit, minutes(press));
    }

    /** Finishes a unit, or asks how much of it is done if more than one step is left. */
    Card finishOrAsk(Request request, Unit unit, AvailableMinutes minutes) {
        UnitChanges.Moment now = changes.moment(request, unit);
        RoadmapStanding roadmapStanding = now.roadmapStanding();
        List<Step> open = unit.steps().stream()
                .filter(step -> !roadmapStanding.standing().ticked().contains(step.id()))
                .toList();
        if (open.size() < 2 || roadmapStanding.standing().isSettled(unit.id())) {
            return results.of(request.viewer(), changes.finish(request, unit, now.today(), now.today()));
        }
        Step today = next.todaysStep(roadmapStanding, unit, minutes).orElse(open.get(0));
        return UnitResultCard.askWhetherWhole(
                request.viewer(), new UnitResultCard.OpenSteps(unit, open.size(), today), minutes);
    }

    private Card finish(Request request, Unit unit) {
        return results.of(request.viewer(), changes.finish(request, unit));
    }

    private Card finishStep(ComponentPress press) {
        Unit unit = unit(press);
        Set<StepId> step = unit.steps().stream()
                .filter(each -> UnitResultCard.position(unit, each).equals(press.argument(2)))
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

    private Card tick(ComponentPress press, StepSelection steps) {
        TickResult result = changes.tick(press.request(), steps);
        if (result instanceof TickResult.StepsLeft left) {
            Card card = next.card(press.viewer(), left.roadmapStanding(), steps.unit(), minutes(press));
            return left.elsewhere().isEmpty()
                    ? card
                    : NextUnit.withFirst(words(press).alsoDone(left.elsewhere()), card);
        }
        return results.of(press.viewer(), (UnitResult) result);
    }

    private Card swap(ComponentPress press) {
        Unit unit = unit(press);
        if (!changes.hasAlternative(press.learner(), unit)) {
            throw new UserError(StudyCopy.text(StudyCopy::onlyThisLeft));
        }
        RoadmapStanding roadmapStanding = changes.setAside(press.request(), unit);
        return NextUnit.withFirst(
                words(press).swapped(unit), next.card(press.viewer(), roadmapStanding, minutes(press)));
    }

    private static StudyCopy words(ComponentPress press) {
        return StudyCopy.in(press.viewer().locale());
    }

    private Card skip(ComponentPress press, SkipReason reason) {
        return results.of(press.viewer(), changes.skip(press.request(), unit(press), reason));
    }

    private Card share(ComponentPress press) {
        press.request().context().requireSharing();
        return proposals.share(
                press.viewer().locale(), press.request().invoker().name(), unit(press));
    }
}
