package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.UnitLocation;
import java.util.List;
import java.util.Locale;

/** Names units of several roadmaps within one sentence. */
public interface UnitLocationCopy {
    static UnitLocationCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishUnitLocationCopy();
        };
    }

    /** Lists units with their roadmaps: "**A** (Its Roadmap) and **B** (Another)". */
    String list(List<UnitLocation> locations);

    /** Lists units by roadmap: "in Its Roadmap: **A** and **B**; in Another: **C**". */
    String byRoadmap(List<UnitLocation> locations);
}
