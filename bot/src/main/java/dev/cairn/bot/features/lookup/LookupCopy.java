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

    String format(Resource.Format format);

    String cost(Resource.Cost cost);

    String topic(Topic topic);

    /** Heads the topics that a topic needs first; also the name of their menu. */
    String before();

    /** Heads the topics that build on a topic; also the name of their menu. */
    String after();

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
    String bestResources(Topic topic, List<Resource> resources);

    /** Lists the resources that come nearest to a topic that has none of its own. */
    String nearestResources(Topic topic, List<Resource> resources);

    /** Describes a resource in one line: its title as a link, format, authors and cost. */
    String inLine(Resource resource);

    /** Says that no topic is called what was typed, and that this card is about the closest one. */
    String closestTopic(String typed);

    /** Says that there is no such topic, and asks whether one of the buttons below was meant if there are any. */
    String noSuchTopic(String typed, boolean withButtons);

    String resultsHeading(String query);

    /** Heads a group of results. */
    String group(SearchResult.Group group);

    /** Adds the best resource to the line of a topic. */
    String bestInResults(Resource best);

    /** Labels the button that leads back to where a card was opened. */
    String backButton();

    /** Heads the buttons to the topics that a resource is about. */
    String aboutTopics();

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

    /** Says that there are no resources at all. */
    String noResources();

    /**
     * Says that nothing passes all filters, and that what follows passes the others.
     *
     * @param missed the names of the filters left out
     */
    String nearestResources(List<String> missed);

    /** Names a menu of filters, and its entry that filters by nothing. */
    String anyOf(ResourceFilter.Part part);
}
