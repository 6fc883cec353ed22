package dev.cairn.bot.time;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists and searches the time zones to choose from. Thread-safe. */
public final class Zones {
    private static final int MAX_HITS = 40;
    /** Hits whose scores differ by less are equally good. */
    private static final double SCORE_TOLERANCE = 0.1;

    private static final double MIN_SURE_SCORE = 0.7;

    private final List<Zone> zones = ZoneTable.zones();
    private @Nullable NameIndex<Zone> index;

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
        Optional<Zone> called = index().exact(typed);
        return called.isPresent() ? called.map(Zone::id) : onlyOneMeant(typed, now);
    }

    /** Takes ids that are never suggested too, such as US/Pacific; GMT and CET are looked up as words. */
    private Optional<ZoneId> byFullName(String typed) {
        String name = typed.strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(name) && (id.contains("/") || id.equals("UTC")))
                .findFirst()
                .map(ZoneId::of);
    }

    /** The most populous zone that matches, if all that match keep the same time from now on. */
    private Optional<ZoneId> onlyOneMeant(String typed, Instant now) {
        List<Zone> meant = OffsetParser.offset(typed, now)
                .map(offset -> withOffset(offset, now))
                .orElseGet(() -> clearHits(index().search(typed, MAX_HITS, boosts()::get)));
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
            return zones;
        }
        Optional<ZoneOffset> offset = OffsetParser.offset(typed, now);
        if (offset.isPresent()) {
            return withOffset(offset.get(), now);
        }
        return Stream.concat(
                        zones.stream().filter(zone -> zone.id().getId().equalsIgnoreCase(typed)),
                        index().search(typed, MAX_HITS, boosts()::get).stream().map(Hit::value))
                .distinct()
                .toList();
    }

    private List<Zone> withOffset(ZoneOffset offset, Instant now) {
        return zones.stream().filter(zone -> zone.hasOffset(offset, now)).toList();
    }

    /** Every zone, the most populous first. */
    public List<Zone> all() {
        return zones;
    }

    private Map<Zone, Double> boosts() {
        Map<Zone, Double> boosts = new HashMap<>();
        zones.forEach(zone -> boosts.put(zone, 1 - boosts.size() / (double) zones.size()));
        return boosts;
    }

    /** Builds the index when it is first needed: the JDK takes a while to look up the names of all these zones. */
    private synchronized NameIndex<Zone> index() {
        if (index == null) {
            index = new NameIndex<>(zones.stream()
                    .map(zone -> new Entry<>(zone, zone.id().getId(), zone.aliases()))
                    .toList());
        }
        return index;
    }
}
