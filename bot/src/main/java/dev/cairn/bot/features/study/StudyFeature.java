package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Rehearsal;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.ProgressPersonalData;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** {@code /next}, {@code /done} and {@code /skip}, with their buttons. */
public final class StudyFeature implements Feature {
    private static final PersonalData PERSONAL_DATA = ProgressPersonalData.PROGRESS_TABLES.and(
            PersonalData.of(PersonalTable.of(PersonalTopic.MESSAGES, "shared_cards", "shared_card")
                    .snowflakes("channel", "interaction")
                    .texts("subject")
                    .instants("shared_at")
                    .flags("posted")));

    private final UnitFinder units;
    private final UnitChanges changes;
    private final NextUnit next;
    private final List<Command> commands;
    private final Finishing finishing;
    private final List<Action> actions;
    private final List<Rehearsal> rehearsals;

    /** @param longestStreak reads the longest streak of the person who asks, in days */
    public StudyFeature(
            Curriculum curriculum,
            StudyService study,
            UnitFinder units,
            WhenOption when,
            RoadmapLookup roadmaps,
            RoadmapGuide guide,
            FocusOffer focus,
            TimeSpentPrompt timeSpent,
            FinishedNote finishedNote,
            FellowNote fellowNote,
            Sharing sharing,
            ToIntFunction<Request> longestStreak,
            WeeklyGoals goals) {
        ProposalCard proposals = new ProposalCard(curriculum, study.pathfinder(), study.details(), focus);
        UnitResultCard results = new UnitResultCard(timeSpent, finishedNote);
        this.units = units;
        this.changes = study.changes();
        UnitOption unitOption = new UnitOption(study, units);
        this.next = new NextUnit(study, proposals, guide, goals);
        this.finishing = new Finishing(changes, next, results);
        FellowLine fellows = new FellowLine(units, fellowNote);
        this.commands = List.of(
                new NextCommand(next, roadmaps, fellows),
                new DoneCommand(unitOption, when, finishing),
                new SkipCommand(changes, unitOption, results));
        this.rehearsals =
                curriculum.roadmaps().stream().map(NextCommand::rehearsal).toList();
        CelebrationCards celebrations = new CelebrationCards(curriculum, study, units, longestStreak);
        this.actions = Stream.of(
                        new StudyActions(changes, units, next, finishing, results).all(),
                        new ShareActions(changes, units, proposals, celebrations, sharing, next).all())
                .flatMap(List::stream)
                .map(fellows::on)
                .toList();
    }

    /**
     * Draws a unit with everything the viewer can do about it.
     *
     * @throws UserError if there is no unit of that id
     */
    public Card unit(Viewer viewer, String id) {
        return next.card(viewer, units.byButton(id), AvailableMinutes.NONE);
    }

    /** Draws what a viewer sees who follows no roadmap, or only one that is away at the moment. */
    public Card nothingFollowed(Request request) {
        return next.nothingFollowed(request);
    }

    /** Says what the viewer should study now; empty if they follow nothing or have nothing left. */
    public Optional<Briefing> briefing(Viewer viewer) {
        return next.briefing(viewer);
    }

    /** Finishes a unit, or asks how much of it is done if more than one step is left. */
    public Card finishOrAsk(Request request, Unit unit) {
        return finishing.finishOrAsk(request, unit, AvailableMinutes.NONE);
    }

    /** Names what no longer counts in other roadmaps after a change was undone; empty if nothing does. */
    public Optional<String> lost(Viewer viewer, LearnerProgress before, LearnerProgress after) {
        return changes.lost(viewer, before, after);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public List<Rehearsal> rehearsals() {
        return rehearsals;
    }

    @Override
    public PersonalData personalData() {
        return PERSONAL_DATA;
    }
}
