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
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.curriculum.Resource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code /resources}: lists resources, filtered by topic, format, cost and roadmap. */
final class ResourcesCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "resources",
            LookupCommandCopy.text(LookupCommandCopy::resourcesDescription),
            AnswerMode.PRIVATE,
            OptionSpec.autocompleted("topic", LookupCommandCopy.text(LookupCommandCopy::topicOption)),
            new OptionSpec.ChoiceOption(
                    "format",
                    LookupCommandCopy.text(LookupCommandCopy::formatOption),
                    false,
                    choices(Resource.Format.values(), LookupCopy::format)),
            new OptionSpec.ChoiceOption(
                    "cost",
                    LookupCommandCopy.text(LookupCommandCopy::costOption),
                    false,
                    choices(Resource.Cost.values(), LookupCopy::cost)),
            OptionSpec.autocompleted("roadmap", LookupCommandCopy.text(LookupCommandCopy::roadmapOption)));

    private final ResourcePages resources;
    private final Lookup lookup;
    private final TopicFinder topics;
    private final RoadmapLookup roadmaps;

    ResourcesCommand(ResourcePages resources, Lookup lookup, TopicFinder topics, RoadmapLookup roadmaps) {
        this.resources = resources;
        this.lookup = lookup;
        this.topics = topics;
        this.roadmaps = roadmaps;
    }

    private static <E extends Enum<E>> List<OptionSpec.FixedChoice> choices(
            E[] values, BiFunction<LookupCopy, E, String> label) {
        return Arrays.stream(values)
                .map(value ->
                        new OptionSpec.FixedChoice(LookupCopy.text(copy -> label.apply(copy, value)), value.name()))
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
                        .map(topic -> Checksum.of(topic.id().value())),
                options.text("format").flatMap(name -> ResourceFilter.named(Resource.Format.values(), name)),
                options.text("cost").flatMap(name -> ResourceFilter.named(Resource.Cost.values(), name)),
                options.text("roadmap")
                        .map(roadmaps::find)
                        .map(roadmap -> Checksum.of(roadmap.id().value())),
                0);
        return Reply.of(resources.page(request, filter));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = options.text(option).orElse("");
        return option.equals("topic")
                ? topics.suggest(typed, lookup.topicContext(request.learner()))
                : activeFirst(request.learner(), roadmaps.suggest(typed), typed);
    }

    private List<Choice> activeFirst(LearnerId learner, List<Choice> suggested, String typed) {
        Optional<String> active = typed.isBlank()
                ? lookup.activeRoadmap(learner).map(roadmap -> roadmap.id().value())
                : Optional.empty();
        return suggested.stream()
                .sorted(Comparator.comparing(choice -> !active.equals(Optional.of(choice.value()))))
                .toList();
    }
}
