package dev.cairn.bot;

import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.Timed;
import java.util.List;
import java.util.function.UnaryOperator;

/** What Cairn does: when it is asked, and by the clock. */
record Assembly(Catalog catalog, List<Job> jobs) {

    /** @param asked what a feature is like when it is asked */
    static Assembly of(List<Feature> features, UnaryOperator<Feature> asked) {
        List<Job> jobs = features.stream()
                .filter(Timed.class::isInstance)
                .flatMap(timed -> ((Timed) timed).jobs().stream())
                .toList();
        return new Assembly(new Catalog(features.stream().map(asked).toList()), jobs);
    }
}
