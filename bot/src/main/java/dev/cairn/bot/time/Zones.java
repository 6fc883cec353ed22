package dev.cairn.bot.time;

import dev.cairn.bot.features.settings.ZoneWizardCopy;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The time zones one can choose, and how to find one's own among them. Safe for use by many threads. */
public final class Zones {
    private static final int NEAR = 40;
    private static final double CLEARLY = 0.1;
    private static final double SURE = 0.7;

    private final List<Zone> zones = ZoneTable.zones();
    private @Nullable NameIndex<Zone> index;

    /** The zone with this name, as a select carries it; empty for what this Java has no rules for. */
    public Optional<ZoneId> named(String name) {
        try {
            return Optional.of(ZoneId.of(name))
                    .filter(zone -> ZoneId.getAvailableZoneIds().contains(zone.getId()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** What to propose while a zone is typed: by city, country, abbreviation, offset or the time it is there now. */
    public List<Choice> suggest(String typed, Instant now) {
        return matching(typed, now).stream()
                .limit(OptionSpec.MAX_CHOICES)
                .map(zone ->
                        new Choice(ZoneWizardCopy.choice(zone, now), zone.id().getId()))
                .toList();
    }

    /** The zone that was picked or typed; empty where it may be several, or none. */
    public Optional<ZoneId> find(String typed, Instant now) {
        Optional<ZoneId> byName = byFullName(typed);
        if (byName.isPresent()) {
            return byName;
        }
        Optional<Zone> called = index().exact(typed);
        return called.isPresent() ? called.map(Zone::id) : onlyOneMeant(typed, now);
    }

    /** A name such as US/Pacific, which we do not propose, is good all the same; GMT and CET are looked up as words. */
    private Optional<ZoneId> byFullName(String typed) {
        String name = typed.strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(name) && (id.contains("/") || id.equals("UTC")))
                .findFirst()
                .map(ZoneId::of);
    }

    /** The commonest of those that match, if they all keep the same time from now on. */
    private Optional<ZoneId> onlyOneMeant(String typed, Instant now) {
        List<Zone> meant = OffsetParser.offset(typed, now)
                .map(offset -> keeping(offset, now))
                .orElseGet(() -> clearly(index().search(typed, NEAR, boosts()::get)));
        long times = meant.stream().map(zone -> zone.from(now)).distinct().count();
        return times == 1 ? Optional.of(meant.get(0).id()) : Optional.empty();
    }

    private static List<Zone> clearly(List<Hit<Zone>> hits) {
        return hits.stream()
                .filter(hit -> hits.get(0).score() >= SURE && hits.get(0).score() - hit.score() < CLEARLY)
                .map(Hit::value)
                .toList();
    }

    /** Best first; those most people live by before others that match as well. */
    public List<Zone> matching(String typed, Instant now) {
        if (typed.isBlank()) {
            return zones;
        }
        Optional<ZoneOffset> offset = OffsetParser.offset(typed, now);
        if (offset.isPresent()) {
            return keeping(offset.get(), now);
        }
        return Stream.concat(
                        zones.stream().filter(zone -> zone.id().getId().equalsIgnoreCase(typed)),
                        index().search(typed, NEAR, boosts()::get).stream().map(Hit::value))
                .distinct()
                .toList();
    }

    private List<Zone> keeping(ZoneOffset offset, Instant now) {
        return zones.stream().filter(zone -> zone.keeps(offset, now)).toList();
    }

    /** Every zone, those that most people live by first. */
    public List<Zone> all() {
        return zones;
    }

    private Map<Zone, Double> boosts() {
        Map<Zone, Double> boosts = new HashMap<>();
        zones.forEach(zone -> boosts.put(zone, 1 - boosts.size() / (double) zones.size()));
        return boosts;
    }

    /** Made when first asked for: the JDK takes a while to find its names for all these times. */
    private synchronized NameIndex<Zone> index() {
        if (index == null) {
            index = new NameIndex<>(zones.stream()
                    .map(zone -> new Entry<>(zone, zone.id().getId(), zone.aliases()))
                    .toList());
        }
        return index;
    }
}
