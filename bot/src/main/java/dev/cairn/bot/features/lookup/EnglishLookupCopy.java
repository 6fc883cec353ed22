package dev.cairn.bot.features.lookup;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.EnglishPhrases.within;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** English. */
record EnglishLookupCopy() implements LookupCopy {
    private static final int MAX_UNITS_PER_ROADMAP = 4;
    private static final int MAX_SYNONYMS_LENGTH = 400;
    private static final int MAX_NAME_LENGTH = 150;
    private static final int MAX_UNITS_LENGTH = 900;
    private static final int MAX_RESOURCES_LENGTH = 800;
    private static final int MAX_AUTHORS_IN_LINE = 2;
    private static final int MAX_AUTHORS = 4;

    @Override
    public String format(Resource.Format format) {
        return EnglishPhrases.words(format);
    }

    @Override
    public String cost(Resource.Cost cost) {
        return EnglishPhrases.words(cost);
    }

    @Override
    public String topic(Topic topic) {
        String alias = topic.synonyms().isEmpty()
                ? ""
                : "\n-# also: " + escape(Clip.to(MAX_SYNONYMS_LENGTH, String.join(", ", topic.synonyms())));
        return "### " + escape(topic.name())
                + topic.summary().map(summary -> "\n" + escape(summary)).orElse("") + alias;
    }

    @Override
    public String before() {
        return "Before this";
    }

    @Override
    public String after() {
        return "After this";
    }

    @Override
    public String covered(Map<Roadmap, List<Unit>> units, Function<Unit, String> mark) {
        List<String> roadmaps = units.entrySet().stream()
                .map(entry -> bold(entry.getKey().title()) + "\n" + covered(entry.getValue(), mark))
                .toList();
        return "### On the roadmaps\n"
                + within(MAX_UNITS_LENGTH, roadmaps, "\n", more -> "-# and on " + count(more, "more roadmap"));
    }

    private static String covered(List<Unit> units, Function<Unit, String> mark) {
        String shown = units.stream()
                .limit(MAX_UNITS_PER_ROADMAP)
                .map(unit -> mark.apply(unit) + " " + escape(unit.title()))
                .collect(Collectors.joining("\n"));
        return units.size() <= MAX_UNITS_PER_ROADMAP
                ? shown
                : shown + "\n-# and in " + count(units.size() - MAX_UNITS_PER_ROADMAP, "more unit");
    }

    @Override
    public String unitPlaceholder(int held, int total) {
        return "Open a unit" + (held == total ? "" : " (" + held + " of " + total + "; /find finds them all by name)");
    }

    @Override
    public String notCovered(List<SearchResult.OfCollection> collections) {
        return "No roadmap has a unit just on this."
                + collections.stream()
                        .map(list -> "\n" + bold(list.owner().title()) + " lists it under "
                                + escape(list.collection().title()) + ".")
                        .collect(Collectors.joining());
    }

    @Override
    public String bestResources(Topic topic, List<Resource> resources) {
        return "**Learn it from**\n" + inLines(resources);
    }

    @Override
    public String nearestResources(Topic topic, List<Resource> resources) {
        return "**Closest to it** (nothing here is only about this)\n" + inLines(resources);
    }

    private String inLines(List<Resource> resources) {
        List<String> lines =
                resources.stream().map(resource -> "- " + inLine(resource)).toList();
        return within(
                MAX_RESOURCES_LENGTH,
                lines,
                "\n",
                more -> "-# and " + more + " more in " + CommandMention.of("resources"));
    }

    @Override
    public String inLine(Resource resource) {
        String name = resource.url().map(url -> link(resource.title(), url)).orElseGet(() -> bold(resource.title()));
        String by = resource.authors().isEmpty() ? "" : " by " + escape(authors(resource, MAX_AUTHORS_IN_LINE));
        return name + " · " + formatOf(resource) + by
                + resource.cost().map(cost -> ", " + EnglishPhrases.words(cost)).orElse("");
    }

    private static String authors(Resource resource, int max) {
        List<String> names =
                resource.authors().stream().map(author -> author.name()).toList();
        return list(names, max);
    }

    @Override
    public String closestTopic(String typed) {
        return "-# No topic is called " + quoted(typed) + "; this one comes closest. " + CommandMention.of("find")
                + " also searches units and links.";
    }

    @Override
    public String noSuchTopic(String typed, boolean withButtons) {
        return "No topic called " + quoted(typed) + ". "
                + (withButtons
                        ? "Did you mean one of these? " + CommandMention.of("find") + " searches everything else, too."
                        : "Try another word for it, or " + CommandMention.of("find") + " to search everything.");
    }

    @Override
    public String resultsHeading(String query) {
        return "### Results for " + quoted(query);
    }

    @Override
    public String group(SearchResult.Group group) {
        return "**"
                + switch (group) {
                    case TOPICS -> "Topics";
                    case ON_ROADMAPS -> "On the roadmaps";
                    case RESOURCES -> "To read, watch or use";
                    case LISTS -> "Lists and tips";
                }
                + "**";
    }

    @Override
    public String bestInResults(Resource best) {
        return "\n-# Learn it from " + inLine(best);
    }

    @Override
    public String backButton() {
        return "Back";
    }

    @Override
    public String aboutTopics() {
        return "**What it’s about**";
    }

    @Override
    public String nothingFound(String query) {
        return "I couldn’t find anything for " + quoted(query)
                + ". Try fewer words, or other ones: a course, a topic, a person, a site.";
    }

    @Override
    public String name(SearchResult result) {
        return result.title().orElse("Tips");
    }

    @Override
    public String kind(SearchResult result) {
        if (result instanceof SearchResult.OfTopic) {
            return "topic";
        }
        if (result instanceof SearchResult.OfUnit unit) {
            return unit.location().roadmap().title();
        }
        if (result instanceof SearchResult.OfStep step) {
            return "in " + step.location().unit().shortName() + ", "
                    + step.location().roadmap().title();
        }
        if (result instanceof SearchResult.OfResource resource) {
            return formatOf(resource.resource())
                    + resource.unit().map(unit -> " in " + unit.shortName()).orElse("");
        }
        if (result instanceof SearchResult.OfCollection collection) {
            return "list on " + collection.owner().title();
        }
        if (result instanceof SearchResult.OfEntry entry) {
            return entry.collection().title() + ", " + entry.owner().title();
        }
        return "from " + result.roadmap().orElseThrow().title();
    }

    @Override
    public String inResults(SearchResult result) {
        String clipped = Clip.to(MAX_NAME_LENGTH, name(result));
        String name = result instanceof SearchResult.OfResource found
                ? found.resource().url().map(url -> link(clipped, url)).orElseGet(() -> bold(clipped))
                : bold(clipped);
        return name + (result instanceof SearchResult.OfTopic ? "" : " · " + escape(kind(result)));
    }

    @Override
    public String resultPlaceholder() {
        return "Open one";
    }

    @Override
    public String resource(Resource resource) {
        String links = resource.links().stream()
                .map(each -> "- " + link(each.label().orElse(EnglishPhrases.words(each.role())), each.url()))
                .collect(Collectors.joining("\n"));
        return "### " + escape(resource.title()) + "\n-# " + escape(about(resource))
                + resource.note().map(note -> "\n" + escape(note)).orElse("")
                + (links.isEmpty() ? "" : "\n" + links);
    }

    private static String formatOf(Resource resource) {
        boolean unknown =
                resource.format() == Resource.Format.LINK && resource.url().isEmpty();
        return unknown ? "no link" : EnglishPhrases.words(resource.format());
    }

    private static String about(Resource resource) {
        return formatOf(resource)
                + resource.provider().map(provider -> " · " + provider).orElse("")
                + (resource.authors().isEmpty() ? "" : " · " + authors(resource, MAX_AUTHORS))
                + resource.term().map(term -> " · " + term).orElse("")
                + resource.cost()
                        .map(cost -> " · " + EnglishPhrases.words(cost))
                        .orElse("");
    }

    @Override
    public String resourcesHeading(List<String> filters, int count) {
        return "### " + count(count, "resource") + (filters.isEmpty() ? "" : ": " + escape(String.join(", ", filters)));
    }

    @Override
    public String noResources() {
        return "There’s nothing here yet.";
    }

    @Override
    public String nearestResources(List<String> missed) {
        return "Nothing matches all of that, so here’s what matches without "
                + list(missed.stream().map(Markdown::quoted).toList()) + ".";
    }

    @Override
    public String anyOf(ResourceFilter.Part part) {
        return switch (part) {
            case TOPIC -> "Any topic";
            case FORMAT -> "Any kind";
            case COST -> "Free or paid";
            case ROADMAP -> "Any roadmap";
        };
    }
}
