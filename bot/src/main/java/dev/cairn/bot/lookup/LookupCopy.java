package dev.cairn.bot.lookup;

import static dev.cairn.bot.interaction.Markdown.bold;
import static dev.cairn.bot.interaction.Markdown.escape;
import static dev.cairn.bot.interaction.Markdown.link;
import static dev.cairn.bot.interaction.Phrases.count;
import static dev.cairn.bot.interaction.Phrases.list;

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

    private LookupCopy() {}

    static String topic(Topic topic) {
        String alias = topic.synonyms().isEmpty() ? "" : "\n-# also: " + escape(String.join(", ", topic.synonyms()));
        return "### " + escape(topic.name()) + "\n" + escape(topic.summary()) + alias;
    }

    static String needs(List<Topic> needs) {
        return "**First:** "
                + list(needs.stream().map(topic -> escape(topic.name())).toList());
    }

    static String needsNothing() {
        return "**First:** nothing in particular; you can begin here.";
    }

    static String covered(Map<Roadmap, List<Unit>> units, Function<Unit, String> mark) {
        return units.entrySet().stream()
                .map(entry -> bold(entry.getKey().title()) + "\n" + covered(entry.getValue(), mark))
                .collect(Collectors.joining("\n"));
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

    static String coveredNowhere() {
        return "No roadmap has a unit on it by itself.";
    }

    static String bestResources(List<Resource> resources) {
        return "**Good for it:**\n"
                + resources.stream().map(resource -> "- " + inLine(resource)).collect(Collectors.joining("\n"));
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
        return "I know no idea called “" + escape(typed)
                + "”.\nTry another word for it, or `/find` to search everything.";
    }

    static String found(String query, int count) {
        return "### " + count(count, "find") + " for “" + escape(query) + "”";
    }

    static String foundNothing(String query) {
        return "Nothing comes near “" + escape(query)
                + "”.\nTry fewer or other words: a course, an idea, a person, a site.";
    }

    static String kind(Finding finding) {
        if (finding instanceof Finding.OfTopic) {
            return "idea";
        }
        if (finding instanceof Finding.OfUnit unit) {
            return "unit of " + unit.place().roadmap().title();
        }
        if (finding instanceof Finding.OfStep step) {
            return "step of " + step.place().unit().nameInPassing() + ", "
                    + step.place().roadmap().title();
        }
        if (finding instanceof Finding.OfResource resource) {
            return words(resource.resource().format());
        }
        if (finding instanceof Finding.OfCollection collection) {
            return "list of " + collection.roadmap().title();
        }
        Finding.OfEntry entry = (Finding.OfEntry) finding;
        return entry.collection().title() + ", " + entry.roadmap().title();
    }

    static String name(Finding finding) {
        if (finding instanceof Finding.OfTopic topic) {
            return topic.topic().name();
        }
        if (finding instanceof Finding.OfUnit unit) {
            return unit.place().unit().title();
        }
        if (finding instanceof Finding.OfStep step) {
            return step.step().title();
        }
        if (finding instanceof Finding.OfResource resource) {
            return resource.resource().title();
        }
        if (finding instanceof Finding.OfCollection collection) {
            return collection.collection().title();
        }
        return ((Finding.OfEntry) finding).entry().title();
    }

    static String inResults(Finding finding) {
        return bold(name(finding)) + " · " + escape(kind(finding));
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

    static String resourcesHeading(String filters, int count, int page, int pages) {
        return "### " + count(count, "resource") + (filters.isEmpty() ? "" : ": " + escape(filters))
                + (pages > 1 ? "\n-# page " + page + " of " + pages : "");
    }

    static String noResources(String filters) {
        return "No resource is " + (filters.isEmpty() ? "there" : "all of this: " + escape(filters))
                + ".\nLeave one of the filters out.";
    }
}
