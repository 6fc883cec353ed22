package dev.cairn.bot;

import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.schedule.Job;
import dev.cairn.bot.schedule.Timed;
import java.util.List;

/** What Cairn does: when it is asked, and by the clock. */
record Abilities(Catalog catalog, List<Job> jobs) {

    static Abilities of(List<Feature> features) {
        List<Job> jobs = features.stream()
                .filter(Timed.class::isInstance)
                .flatMap(timed -> ((Timed) timed).jobs().stream())
                .toList();
        return new Abilities(new Catalog(features), jobs);
    }
}
