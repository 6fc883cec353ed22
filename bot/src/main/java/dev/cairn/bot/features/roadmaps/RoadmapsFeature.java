package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.settings.SettingChange;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.WeeklyGoal;
import dev.cairn.bot.features.study.RoadmapGuide;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code /roadmap} with its buttons, and the welcome for learners who follow no roadmap. */
public final class RoadmapsFeature implements Feature, RoadmapGuide {
    static final String GROUP = "roadmap";
    private static final PersonalData PERSONAL_DATA =
            PersonalData.of(PersonalTable.of(PersonalTopic.PROGRESS, "remembered_choices", "remembered_choice")
                    .texts("roadmap", "track", "pace"));

    private final StudyService studyService;
    private final RoadmapFinder roadmaps;
    private final RoadmapCards cards;
    private final PartCards parts;
    private final Follower follower;
    private final FollowCards followCards;
    private final RoadmapChooser chooser;

    /**
     * Creates the feature.
     *
     * @param serverRoadmap the roadmap that the server of a request offers newcomers, if it offers one
     */
    public RoadmapsFeature(
            Curriculum curriculum,
            Database database,
            StudyService studyService,
            RoadmapFinder roadmaps,
            Settings settings,
            Function<Request, Optional<RoadmapId>> serverRoadmap) {
        this.studyService = studyService;
        this.roadmaps = roadmaps;
        this.cards = new RoadmapCards(curriculum, studyService.pathfinder());
        this.parts = new PartCards(curriculum, studyService.pathfinder(), studyService.details());
        this.follower = new Follower(curriculum, studyService, new JdbiRememberedChoices(database));
        this.followCards = new FollowCards(
                curriculum,
                studyService.pathfinder(),
                learner -> settings.of(learner).zone().isPresent(),
                learner -> settings.of(learner).goal().map(WeeklyGoal::time));
        this.chooser = new RoadmapChooser(
                curriculum,
                studyService,
                follower,
                followCards,
                new RoadmapOffers(request -> serverRoadmap.apply(request).flatMap(roadmaps::byId), cards),
                new FirstGoals(settings));
    }

    private record FirstGoals(Settings settings) implements RoadmapChooser.Goals {
        @Override
        public void setFirst(Request request, double weeklyHours) {
            if (settings.of(request.learner()).goal().isEmpty()) {
                WeeklyGoal goal = new WeeklyGoal(Math.toIntExact(Math.round(weeklyHours * 60)));
                settings.change(ChangeOrigin.of(request).second(), SettingChange.toGoal(Optional.of(goal)));
            }
        }
    }

    @Override
    public Card welcome(Request request) {
        return chooser.welcome(request);
    }

    @Override
    public Button others(Viewer viewer) {
        return Button.primary(RoadmapCopy.in(viewer.locale()).otherRoadmapsButton(), RoadmapCards.listId(viewer));
    }

    /** Returns the id that shows a roadmap in place of the card it stands on. */
    public CustomId opening(Viewer viewer, Roadmap roadmap) {
        return RoadmapCards.show(viewer, roadmap);
    }

    /** Draws the first page of a roadmap's collection. */
    public Card collection(Viewer viewer, Roadmap roadmap, Collection collection) {
        return parts.collection(viewer, roadmap, collection, 0);
    }

    /** Draws the first page of a roadmap's tips. */
    public Card tips(Viewer viewer, Roadmap roadmap) {
        return parts.tips(viewer, roadmap, 0);
    }

    /** Draws a page of a phase. */
    public Card phase(Viewer viewer, Roadmap roadmap, Phase phase, int page) {
        return parts.phase(viewer, studyService.on(viewer.id(), roadmap), phase, page);
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(GROUP, RoadmapCommandCopy.text(RoadmapCommandCopy::groupDescription)));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new RoadmapListCommand(studyService, cards),
                new RoadmapShowCommand(studyService, roadmaps, cards, parts),
                new RoadmapFollowCommand(roadmaps, follower, followCards),
                new RoadmapUnfollowCommand(studyService, roadmaps, follower),
                new RoadmapResetCommand(studyService, roadmaps, follower));
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(
                        new RoadmapActions(studyService, roadmaps, cards, parts, follower, followCards).all().stream(),
                        chooser.actions().stream())
                .toList();
    }

    @Override
    public PersonalData personalData() {
        return PERSONAL_DATA;
    }
}
