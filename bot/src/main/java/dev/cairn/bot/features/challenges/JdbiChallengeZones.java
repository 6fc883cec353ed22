package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.ServerCache;
import dev.cairn.bot.storage.ServerListener;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Moves the midnights of challenges with the zone of their server. What has ended keeps the deadline that was promised. */
final class JdbiChallengeZones implements ServerListener {
    private final ServerCache<List<Challenge>> cache;
    private final ChallengeSchedule schedule;
    private final Clock clock;

    JdbiChallengeZones(ServerCache<List<Challenge>> cache, ChallengeSchedule schedule, Clock clock) {
        this.cache = cache;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public void zoneChanged(Handle handle, ServerId server) {
        Instant now = clock.instant();
        ZoneId zone = JdbiChallengeRows.zone(handle, server);
        List<Challenge> open = JdbiChallengeRows.since(handle, server, now).stream()
                .filter(challenge -> challenge.isOpen(now))
                .sorted(Comparator.comparingLong(challenge -> challenge.id().value()))
                .toList();
        for (Challenge challenge : open) {
            ChallengeDays days = ChallengeDays.in(
                    zone, challenge.days().first(), challenge.days().last());
            JdbiChallengeRows.update(handle, challenge.id(), challenge.title(), days);
            JdbiChallengeMessages.outdate(handle, challenge.id());
            JdbiChallengeRows.find(handle, challenge.id()).ifPresent(moved -> schedule.schedule(handle, moved, now));
        }
        if (!open.isEmpty()) {
            cache.changed(handle, server);
        }
    }
}
