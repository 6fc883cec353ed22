package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.UnitState;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Draws what everybody in the channel sees when a learner shares something they finished, as far as it is still true. */
final class CelebrationCards {
    private final Curriculum curriculum;
    private final StudyService study;
    private final UnitFinder units;
    private final ToIntFunction<Request> longestStreak;

    /** @param longestStreak reads the longest streak of the person who asks, in days */
    CelebrationCards(
            Curriculum curriculum, StudyService study, UnitFinder units, ToIntFunction<Request> longestStreak) {
        this.curriculum = curriculum;
        this.study = study;
        this.units = units;
        this.longestStreak = longestStreak;
    }

    /**
     * Draws the card for what a button carries.
     *
     * @throws UserError if it is not true, as when it has been undone
     */
    Card of(Request request, String kind, String value) {
        Card card = Card.in(Card.Tone.SUCCESS)
                .text(
                        switch (kind) {
                            case Celebration.UNIT -> unit(request, units.byButton(value));
                            case Celebration.PHASE -> phase(request, value);
                            case Celebration.ROADMAP -> roadmap(request, value);
                            case Celebration.STREAK -> streak(request, value);
                            default -> throw UserError.staleButton();
                        })
                .build();
        return kind.equals(Celebration.UNIT)
                ? card.withRow(StudyButtons.studyToo(request.locale(), units.byButton(value)))
                : card;
    }

    private String unit(Request request, Unit unit) {
        RoadmapStanding standing = study.onRoadmapOf(request.learner(), unit);
        require(standing.standing()
                .state(unit.id())
                .filter(UnitState.DONE::equals)
                .isPresent());
        return words(request)
                .sharedUnit(
                        request.invoker().name(),
                        curriculum.locationOf(unit.id()).orElseThrow(),
                        progress(standing).overall().required());
    }

    private String phase(Request request, String id) {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            Optional<Phase> found = roadmap.phases().stream()
                    .filter(phase -> phase.id().value().equals(id))
                    .findFirst();
            if (found.isPresent()) {
                Progress progress = progress(study.on(request.learner(), roadmap));
                require(progress.phase(found.get().id()).required().leftUnits() == 0);
                return words(request).sharedPhase(request.invoker().name(), roadmap, found.get());
            }
        }
        throw UserError.staleButton();
    }

    private String roadmap(Request request, String id) {
        Roadmap roadmap = curriculum.roadmaps().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(UserError::staleButton);
        RoadmapStanding standing = study.on(request.learner(), roadmap);
        Pathfinder pathfinder = study.pathfinder();
        require(pathfinder.isComplete(standing.trackChoice(), standing.standing())
                && progress(standing).overall().required().doneUnits() > 0);
        return words(request)
                .sharedRoadmap(
                        request.invoker().name(),
                        roadmap,
                        progress(standing).overall().required().doneUnits());
    }

    private String streak(Request request, String days) {
        require(days.matches("\\d{1,5}") && longestStreak.applyAsInt(request) >= Integer.parseInt(days));
        return words(request).sharedStreak(request.invoker().name(), Integer.parseInt(days));
    }

    private Progress progress(RoadmapStanding standing) {
        return study.pathfinder().progress(standing.trackChoice(), standing.standing());
    }

    private static void require(boolean isTrue) {
        if (!isTrue) {
            throw new UserError(CelebrationCopy.text(CelebrationCopy::noLongerTrue));
        }
    }

    private static CelebrationCopy words(Request request) {
        return CelebrationCopy.in(request.locale());
    }
}
