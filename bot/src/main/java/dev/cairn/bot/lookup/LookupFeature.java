package dev.cairn.bot.lookup;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.study.RoadmapNames;
import dev.cairn.bot.study.Studies;
import dev.cairn.curriculum.Curriculum;
import java.util.List;

/** {@code /topic}, {@code /find} and {@code /resources}. */
public final class LookupFeature implements Feature {
    private final List<Command> commands;
    private final List<Action> actions;

    public LookupFeature(Curriculum curriculum, Studies studies, RoadmapNames roadmaps, OtherCards others) {
        Findings findings = new Findings(curriculum);
        Coverage coverage = new Coverage(curriculum);
        TopicFinder topics = new TopicFinder(curriculum, findings);
        LookupCards cards = new LookupCards(coverage);
        Lookup lookup = new Lookup(curriculum, studies, topics, cards, others);
        Resources resources = new Resources(curriculum, coverage);
        this.commands = List.of(
                new TopicCommand(lookup, topics),
                new FindCommand(findings, studies, cards),
                new ResourcesCommand(resources, lookup, topics, roadmaps));
        this.actions = new LookupActions(lookup, resources).all();
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
