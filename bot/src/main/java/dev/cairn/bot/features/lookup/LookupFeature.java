package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.study.FellowNote;
import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import java.util.List;

/** {@code /topic}, {@code /find} and {@code /resources}. */
public final class LookupFeature implements Feature {
    private final List<Command> commands;
    private final List<Action> actions;
    private final Lookup lookup;

    public LookupFeature(
            Curriculum curriculum,
            StudyService studyService,
            RoadmapLookup roadmaps,
            ResultCards resultCards,
            FellowNote fellows,
            ServerShelf shelf) {
        SearchIndex searchIndex = new SearchIndex(curriculum);
        Coverage coverage = new Coverage(curriculum, studyService.details().materials());
        TopicFinder topics = new TopicFinder(curriculum, searchIndex);
        LookupCards cards = new LookupCards(coverage);
        this.lookup = new Lookup(
                curriculum,
                studyService,
                searchIndex,
                topics,
                cards,
                new TopicCards(coverage, studyService.pathfinder(), fellows),
                resultCards,
                shelf);
        ResourcePages resources = new ResourcePages(new FilteredResources(curriculum, coverage), shelf);
        this.commands = List.of(
                new TopicCommand(lookup, topics),
                new FindCommand(searchIndex, lookup, topics),
                new ResourcesCommand(resources, lookup, topics, roadmaps));
        this.actions = new LookupActions(lookup, resources).all();
    }

    /** Draws a resource, with what it is about. */
    public Card resource(Viewer viewer, Resource resource) {
        return lookup.resource(viewer, resource);
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
    public PersonalData personalData() {
        return PersonalData.NONE;
    }
}
