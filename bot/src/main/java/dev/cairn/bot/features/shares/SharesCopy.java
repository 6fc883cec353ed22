package dev.cairn.bot.features.shares;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.UnitLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of {@code /share} and its cards. */
interface SharesCopy {
    static SharesCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishSharesCopy();
        };
    }

    static Text text(Function<SharesCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String description();

    String resourceOption();

    String linkOption();

    String commentOption();

    String neither();

    String both();

    String commentTooLong(int max);

    String noSuchResource(String typed, List<String> nearest);

    /** Says who shares something, and why. */
    String shared(String name, Optional<String> comment);

    /**
     * Describes a resource and where it stands.
     *
     * @param hours how long it takes, if that is known
     */
    String resource(Resource resource, Optional<Hours> hours, List<UnitLocation> units);

    /** Describes a link of which nothing else is known. */
    String link(CanonicalLink link, String title);

    String openButton();

    String findButton();

    String studyButton();

    /** Lists the units that use a resource, by roadmap. */
    String units(Resource resource, List<UnitLocation> units);

    String inNoUnit(Resource resource);

    String openUnitPlaceholder();

    String findDescription();

    String saveButton();

    String saveToLibraryDescription();

    String libraryOnlyInServers();

    /**
     * Asks which of a message's links to add.
     *
     * @param shown how many of them can be chosen
     */
    String severalLinks(int links, int shown);

    /** Asks whether to add a link from a channel that not everyone may view. */
    String notSeenByEveryone(CanonicalLink link);

    String addAnywayButton();

    String keepOutButton();

    String keptOut();

    String noLink();

    /** Says that the roadmaps hold none of a message's links. */
    String notOnRoadmaps(int links);

    /** Asks which one, where a message links to several things on the roadmaps. */
    String severalOnRoadmaps(int resources);

    String pickLinkPlaceholder();
}
