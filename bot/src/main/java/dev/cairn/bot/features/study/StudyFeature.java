package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Curriculum;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code /next}, {@code /done}, {@code /skip} and {@code /undo}, with their buttons. */
public final class StudyFeature implements Feature {
    private final UnitFinder units;
    private final NextUnit next;
    private final List<Command> commands;
    private final List<Action> actions;

    /** Studying as this feature sees it, in the curriculum and in the learner's own days. */
    public record Ground(Curriculum curriculum, StudyService studies, UnitFinder units, WhenOption when) {}

    /**
     * What other features have to say here.
     *
     * @param welcome the card for one who follows no roadmap yet
     */
    public record Neighbours(Function<LearnerId, Card> welcome, TimeSpentPrompt took) {}

    public StudyFeature(Ground ground, RoadmapLookup roadmaps, Neighbours neighbours) {
        StudyService studies = ground.studies();
        this.units = ground.units();
        ProposalCard drawing = new ProposalCard(ground.curriculum(), studies.pathfinder());
        UnitResultCard settled = new UnitResultCard(neighbours.took());
        this.next = new NextUnit(studies, studies.pathfinder(), drawing, neighbours.welcome());
        this.commands = List.of(
                new NextCommand(next, roadmaps),
                new DoneCommand(studies, units, ground.when(), settled),
                new SkipCommand(studies, units, settled),
                new UndoCommand(studies));
        this.actions = new StudyActions(studies, units, next, drawing, settled).all();
    }

    /** A unit with what one can do about it; a {@link UserError} if there is none of that id. */
    public Card unit(LearnerId learner, String id) {
        return next.card(learner, units.byId(id).orElseThrow(UserError::staleButton), AvailableMinutes.NONE);
    }

    /** What the learner should study now; empty for one who follows nothing, or has nothing left. */
    public Optional<Briefing> briefing(LearnerId learner) {
        return next.briefing(learner);
    }

    /** Finishes the unit that the press names first, or asks how much of it is done. */
    public Reply done(ComponentPress press) {
        return actions.stream()
                .filter(action -> action.name().equals(StudyActions.DONE))
                .findFirst()
                .orElseThrow()
                .handle(press);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }
}
