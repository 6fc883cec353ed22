package dev.cairn.bot.features.lookup;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.EnglishPhrases.within;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.link;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of things that were looked up. */
final class LookupCopy {
    private static final int MOST_UNITS = 4;
    private static final int LONGEST_NAMES = 400;
    private static final int LONGEST_RESULT = 150;
    private static final int MOST_NEEDS = 5;
    private static final int MOST_OF_UNITS = 900;
    private static final int MOST_OF_RESOURCES = 800;

    private LookupCopy() {}

    static String topic(Topic topic) {
        String alias = topic.synonyms().isEmpty()
                ? ""
                : "\n-# also: " + escape(Clip.to(LONGEST_NAMES, String.join(", ", topic.synonyms())));
        return "### " + escape(topic.name()) + "\n" + escape(topic.summary()) + alias;
    }

    static String needs(List<Topic> needs) {
        return "**First:** "
                + list(needs.stream().map(topic -> escape(topic.name())).toList(), MOST_NEEDS);
    }

    static String needsNothing() {
        return "**First:** nothing in particular; you can begin here.";
    }

    static String covered(Map<Roadmap, List<Unit>> units, Function<Unit, String> mark) {
        List<String> roadmaps = units.entrySet().stream()
                .map(entry -> bold(entry.getKey().title()) + "\n" + covered(entry.getValue(), mark))
                .toList();
        return within(MOST_OF_UNITS, roadmaps, "\n", more -> "-# and on " + count(more, "more roadmap"));
    }

    private static String covered(List<Unit> units, Function<Unit, String> mark) {
        String shown = units.stream()
                .limit(MOST_UNITS)
                .map(unit -> mark.apply(unit) + " " + escape(unit.title()))
                .collect(Collectors.joining("\n"));
        return units.size() <= MOST_UNITS
                ? shown
                : shown + "\n-# and in " + count(units.size() - MOST_UNITS, "more unit");
    }

    static String unitPlaceholder(int held, int all) {
        return "Study it in a unit"
                + (held == all ? "" : " (" + held + " of " + all + "; /find finds them all by name)");
    }

    /** For an idea without a unit: the lists that name it. */
    static String coveredNowhere(List<SearchResult.OfCollection> lists) {
        return "No roadmap has a unit on it by itself."
                + lists.stream()
                        .map(list -> "\n" + bold(list.of().title()) + " lists it under "
                                + escape(list.collection().title()) + ".")
                        .collect(Collectors.joining());
    }

    static String bestResources(List<Resource> resources) {
        List<String> lines =
                resources.stream().map(resource -> "- " + inLine(resource)).toList();
        return "**Good for it:**\n"
                + within(MOST_OF_RESOURCES, lines, "\n", more -> "-# and " + more + " more, by `/resources`");
    }

    /** A resource in one line: its name as a link, what it is, by whom, what it costs. */
    static String inLine(Resource resource) {
        String name = resource.url().map(url -> link(resource.title(), url)).orElseGet(() -> bold(resource.title()));
        String by = resource.authors().isEmpty()
                ? ""
                : " by "
                        + escape(list(
                                resource.authors().stream()
                                        .map(author -> author.name())
                                        .toList(),
                                2));
        return name + " · " + words(resource.format()) + by
                + resource.cost().map(cost -> ", " + words(cost)).orElse("");
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String noSuchTopic(String typed) {
        return "I know no idea called " + quoted(typed)
                + ".\nTry another word for it, or `/find` to search everything.";
    }

    static String found(String query, int count) {
        return "### " + count(count, "result") + " for " + quoted(query);
    }

    static String foundNothing(String query) {
        return "Nothing comes near " + quoted(query)
                + ".\nTry fewer or other words: a course, an idea, a person, a site.";
    }

    static String kind(SearchResult finding) {
        if (finding instanceof SearchResult.OfTopic) {
            return "idea";
        }
        if (finding instanceof SearchResult.OfUnit unit) {
            return "unit of " + unit.place().roadmap().title();
        }
        if (finding instanceof SearchResult.OfStep step) {
            return "step of " + step.place().unit().shortName() + ", "
                    + step.place().roadmap().title();
        }
        if (finding instanceof SearchResult.OfResource resource) {
            return words(resource.resource().format());
        }
        if (finding instanceof SearchResult.OfCollection collection) {
            return "list of " + collection.of().title();
        }
        if (finding instanceof SearchResult.OfEntry entry) {
            return entry.collection().title() + ", " + entry.of().title();
        }
        return "advice of " + finding.roadmap().orElseThrow().title();
    }

    static String tips() {
        return "Tips";
    }

    static List<String> otherNamesOfTips() {
        return List.of("advice", "how to study", "study tips");
    }

    /** What people may ask for when they mean such a list, whatever its roadmap calls it. */
    static List<String> otherNames(Collection.Kind kind) {
        return switch (kind) {
            case SUPPLEMENTS -> List.of("supplements", "further lectures");
            case PRACTICE_PLATFORMS -> List.of("practice sites", "where to practise");
            case COMMUNITIES -> List.of("community", "forums", "discussion");
            case NEWSLETTERS -> List.of("newsletters", "blogs", "news");
            case CHANNELS -> List.of("channels", "YouTube channels", "video channels");
            case FREE_GPUS -> List.of("free GPU", "free GPUs", "free compute", "free training hardware");
            case JOB_SKILLS -> List.of("job skills", "skills for jobs", "what employers ask for");
            case FREE_RESOURCES -> List.of("free resources", "free courses");
            case SCHEDULE -> List.of("schedule", "month by month", "timeline");
        };
    }

    static String inResults(SearchResult finding) {
        return bold(Clip.to(LONGEST_RESULT, finding.name())) + " · " + escape(kind(finding));
    }

    static String resource(Resource resource) {
        String links = resource.links().stream()
                .map(each -> "- " + link(each.label().orElse(words(each.role())), each.url()))
                .collect(Collectors.joining("\n"));
        return "### " + escape(resource.title()) + "\n-# " + escape(about(resource))
                + resource.note().map(note -> "\n" + escape(note)).orElse("")
                + (links.isEmpty() ? "" : "\n" + links);
    }

    private static String about(Resource resource) {
        return words(resource.format())
                + resource.provider().map(provider -> " · " + provider).orElse("")
                + (resource.authors().isEmpty()
                        ? ""
                        : " · "
                                + list(
                                        resource.authors().stream()
                                                .map(author -> author.name())
                                                .toList(),
                                        4))
                + resource.term().map(term -> " · " + term).orElse("")
                + resource.cost().map(cost -> " · " + words(cost)).orElse("");
    }

    static String resourcesHeading(String filters, int count) {
        return "### " + count(count, "resource") + (filters.isEmpty() ? "" : ": " + escape(filters));
    }

    static String noResources(String filters) {
        return "No resource is " + (filters.isEmpty() ? "there" : "all of this: " + escape(filters))
                + ".\nLeave one of the filters out.";
    }
}
