package dev.cairn.bot;

import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.jobs.dbscheduler.Scheduler;
import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.Curriculum;
import java.time.Clock;

/** All of Cairn's features put together as they run, for tests without Discord. */
public final class EveryFeature {
    private EveryFeature() {}

    public static Catalog on(Curriculum curriculum, Database database, Clock clock) {
        UnavailableDiscord discord = new UnavailableDiscord();
        Scheduler scheduler = new Scheduler(database, clock);
        Features.Platform platform = new Features.Platform(
                database, scheduler, scheduler, discord, discord, discord, learner -> {}, InteractionMetrics.NONE);
        return Features.assemble(curriculum, platform, clock);
    }
}
