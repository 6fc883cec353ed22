package dev.cairn.bot.time;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.curriculum.lazy.Lazy;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists and searches the time zones to choose from. Thread-safe. */
public final class Zones {
    private static final int MAX_HITS = 40;
    /** Hits whose scores differ by less are equally good. */
    private static final double SCORE_TOLERANCE = 0.1;

    private static final double MIN_SURE_SCORE = 0.7;
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;

    private final Lazy<Table> table = new Lazy<>(Table::read);
    /** Built when it is first needed: the JDK takes a while to look up the names of all these zones. */
    private final NameIndex<Zone> index = NameIndex.onFirstUse(() -> all().stream()
            .map(zone -> new Entry<>(zone, zone.id().getId(), zone.aliases()))
            .toList());

    private record Table(List<Zone> zones, Map<Zone, Double> boosts, ForeignZoneNames foreign) {
        static Table read() {
            List<Zone> zones = ZoneTable.zones();
            return new Table(zones, Zones.boosts(zones), new ForeignZoneNames());
        }
    }

    /** The zone with this id, as a select carries it; empty if this Java has no rules for it. */
    public Optional<ZoneId> named(String name) {
        try {
            return Optional.of(ZoneId.of(name))
                    .filter(zone -> ZoneId.getAvailableZoneIds().contains(zone.getId()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** The zones to suggest for a city, a country, an abbreviation, an offset or the time it is there now. */
    public List<Choice> suggest(String typed, Instant now, Locale locale) {
        TimeCopy copy = TimeCopy.in(locale);
        return matching(typed, now).stream()
                .limit(OptionSpec.MAX_CHOICES)
                .map(zone -> new Choice(copy.zoneChoice(zone, now), zone.id().getId()))
                .toList();
    }

    /** The zone that was picked or typed; empty if it may be several, or none. */
    public Optional<ZoneId> find(String typed, Instant now) {
        Optional<ZoneId> byName = byFullName(typed);
        if (byName.isPresent()) {
            return byName;
        }
        Optional<Zone> called = index.exact(typed);
        return called.isPresent() ? called.map(Zone::id) : onlyOneMeant(typed, now);
    }

    /** Finds zones by names in other languages; those of the most people first. */
    private List<Zone> foreign(String typed) {
        Set<String> ids = table.get().foreign().matching(typed);
        return ids.isEmpty()
                ? List.of()
                : all().stream().filter(zone -> ids.contains(zone.id().getId())).toList();
    }

    /** Accepts old ids too, such as US/Pacific; GMT and CET are looked up as words. */
    private Optional<ZoneId> byFullName(String typed) {
        String name = typed.strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(name) && (id.contains("/") || id.equals("UTC")))
                .findFirst()
                .map(ZoneId::of)
                .map(this::current);
    }

    /** The zone of the table that has replaced this id, which is the one with the same rules at all times. */
    private ZoneId current(ZoneId id) {
        if (all().stream().anyMatch(zone -> zone.id().equals(id))) {
            return id;
        }
        return all().stream()
                .map(Zone::id)
                .filter(zone -> zone.getRules().equals(id.getRules()))
                .findFirst()
                .orElse(id);
    }

    /** The most populous zone that matches, if all that match keep the same time from now on. */
    private Optional<ZoneId> onlyOneMeant(String typed, Instant now) {
        Optional<ZoneOffset> offset = OffsetParser.offset(typed, now);
        if (offset.isPresent()) {
            return onlyOne(withOffset(offset.get(), now), now);
        }
        List<Zone> clear = clearHits(index.search(typed, MAX_HITS, table.get().boosts()::get));
        return onlyOne(clear.isEmpty() ? foreign(typed) : clear, now);
    }

    private static Optional<ZoneId> onlyOne(List<Zone> meant, Instant now) {
        long times = meant.stream().map(zone -> zone.rulesFrom(now)).distinct().count();
        return times == 1 ? Optional.of(meant.get(0).id()) : Optional.empty();
    }

    private static List<Zone> clearHits(List<Hit<Zone>> hits) {
        return hits.stream()
                .filter(hit ->
                        hits.get(0).score() >= MIN_SURE_SCORE && hits.get(0).score() - hit.score() < SCORE_TOLERANCE)
                .map(Hit::value)
                .toList();
    }

    /** The zones that match, best first; of equally good ones the most populous first. */
    public List<Zone> matching(String typed, Instant now) {
        if (typed.isBlank()) {
            return all();
        }
        Optional<ZoneOffset> offset = OffsetParser.offset(typed, now);
        if (offset.isPresent()) {
            List<Zone> there = withOffset(offset.get(), now);
            return there.isEmpty() ? nearest(offset.get(), now) : there;
        }
        List<Zone> named = byFullName(typed).stream()
                .flatMap(id -> all().stream().filter(zone -> zone.id().equals(id)))
                .toList();
        List<Hit<Zone>> hits = index.search(typed, MAX_HITS, table.get().boosts()::get);
        List<Zone> found = hits.stream().map(Hit::value).toList();
        boolean sure = !hits.isEmpty() && hits.get(0).score() >= MIN_SURE_SCORE;
        List<Zone> foreign = foreign(typed);
        return (sure ? Stream.of(named, found, foreign) : Stream.of(named, foreign, found))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The zones whose offset is nearest to one that no place has, as from a time that was typed by the hour. */
    private List<Zone> nearest(ZoneOffset wanted, Instant now) {
        return all().stream()
                .map(zone -> zone.id().getRules().getOffset(now))
                .min(Comparator.comparingInt(offset -> distance(offset, wanted)))
                .map(offset -> withOffset(offset, now))
                .orElse(List.of());
    }

    /** In seconds between two clocks, either way around. */
    private static int distance(ZoneOffset one, ZoneOffset other) {
        int apart = Math.floorMod(one.getTotalSeconds() - other.getTotalSeconds(), SECONDS_PER_DAY);
        return Math.min(apart, SECONDS_PER_DAY - apart);
    }

    private List<Zone> withOffset(ZoneOffset offset, Instant now) {
        return all().stream().filter(zone -> zone.hasOffset(offset, now)).toList();
    }

    /** Every zone, the most populous first. */
    public List<Zone> all() {
        return table.get().zones();
    }

    private static Map<Zone, Double> boosts(List<Zone> zones) {
        Map<Zone, Double> boosts = new HashMap<>();
        zones.forEach(zone -> boosts.put(zone, 1 - boosts.size() / (double) zones.size()));
        return Map.copyOf(boosts);
    }
}
