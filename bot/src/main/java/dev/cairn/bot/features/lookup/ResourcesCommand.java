package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.Resource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code /resources}: courses, books, sites and the rest, by what they are about, what they are and what they cost. */
final class ResourcesCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "resources",
            "Courses, books and sites, filtered as you like",
            AnswerMode.PRIVATE,
            OptionSpec.autocompleted("topic", "About which idea"),
            OptionSpec.ChoiceOption.of("format", "What it is", false, choices(Resource.Format.values())),
            OptionSpec.ChoiceOption.of("cost", "What it costs", false, choices(Resource.Cost.values())),
            OptionSpec.autocompleted("roadmap", "Only those of one roadmap"));

    private final Resources resources;
    private final Lookup lookup;
    private final TopicFinder topics;
    private final RoadmapLookup roadmaps;

    ResourcesCommand(Resources resources, Lookup lookup, TopicFinder topics, RoadmapLookup roadmaps) {
        this.resources = resources;
        this.lookup = lookup;
        this.topics = topics;
        this.roadmaps = roadmaps;
    }

    private static List<Choice> choices(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(LookupCopy.words(value), value.name()))
                .toList();
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ResourceFilter filter = new ResourceFilter(
                options.text("topic")
                        .map(topics::find)
                        .map(topic -> ResourceFilter.checksum(topic.id().value())),
                options.text("format").flatMap(name -> ResourceFilter.named(Resource.Format.values(), name)),
                options.text("cost").flatMap(name -> ResourceFilter.named(Resource.Cost.values(), name)),
                options.text("roadmap")
                        .map(roadmaps::find)
                        .map(roadmap -> ResourceFilter.checksum(roadmap.id().value())),
                0);
        return Reply.of(resources.page(request.learner(), filter));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = options.text(option).orElse("");
        return option.equals("topic")
                ? topics.suggest(typed, lookup.atHand(request.learner()))
                : mineFirst(request.learner(), roadmaps.suggest(typed), typed);
    }

    private List<Choice> mineFirst(LearnerId learner, List<Choice> roadmaps, String typed) {
        Optional<String> mine = typed.isBlank() ? lookup.roadmap(learner) : Optional.empty();
        return roadmaps.stream()
                .sorted(Comparator.comparing(choice -> !mine.equals(Optional.of(choice.value()))))
                .toList();
    }
}
