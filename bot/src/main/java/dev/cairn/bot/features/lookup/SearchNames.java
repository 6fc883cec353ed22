package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Common names, in one language, for parts of roadmaps that each roadmap titles differently. The index has the names of
 * all languages, since people search in any of them.
 */
interface SearchNames {
    static SearchNames in(Language language) {
        return switch (language) {
            case ENGLISH -> new EnglishSearchNames();
        };
    }

    static List<SearchNames> inAllLanguages() {
        return Stream.of(Language.values()).map(SearchNames::in).toList();
    }

    /** What people may call a collection of this kind, whatever its roadmap titles it. */
    List<String> collection(Collection.Kind kind);

    /** What people may call a roadmap's tips; at least one name. */
    List<String> tips();
}
