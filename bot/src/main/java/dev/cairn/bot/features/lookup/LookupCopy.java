package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The words of {@code /topic}, {@code /find} and {@code /resources}. */
interface LookupCopy {
    static LookupCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishLookupCopy();
        };
    }

    static Text text(Function<LookupCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String topicDescription();

    String topicNameOption();

    String findDescription();

    String queryOption();

    String resourcesDescription();

    String topicOption();

    String formatOption();

    String costOption();

    String roadmapOption();

    String format(Resource.Format format);

    String cost(Resource.Cost cost);

    String topic(Topic topic);

    /** Says what a topic needs first, or that it needs nothing. */
    String needs(List<Topic> needs);

    /**
     * Lists the units that cover a topic.
     *
     * @param mark the symbol for the learner's progress on a unit
     */
    String covered(Map<Roadmap, List<Unit>> units, Function<Unit, String> mark);

    /** Says that no unit covers a topic, and which collections have an entry on it. */
    String notCovered(List<SearchResult.OfCollection> collections);

    /** Asks to open a unit, in a menu that holds {@code held} of {@code total} units. */
    String unitPlaceholder(int held, int total);

    /** Lists resources for a topic, or as many as fit beside the rest of the card. */
    String bestResources(List<Resource> resources);

    /** Describes a resource in one line: its title as a link, format, authors and cost. */
    String inLine(Resource resource);

    String noSuchTopic(String typed);

    String resultsHeading(String query, int count);

    String nothingFound(String query);

    /** Names a result for people. */
    String name(SearchResult result);

    /** Says what kind of thing a result is, and where it belongs. */
    String kind(SearchResult result);

    /** Describes a result in one line. */
    String inResults(SearchResult result);

    String resultPlaceholder();

    String resource(Resource resource);

    /**
     * Says how many resources pass the filters.
     *
     * @param filters the names of the filters applied
     */
    String resourcesHeading(List<String> filters, int count);

    /**
     * Says that no resource passes the filters.
     *
     * @param filters the names of the filters applied
     */
    String noResources(List<String> filters);
}
