package dev.cairn.bot.features.reminders;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Simulates newer time zone data for one zone while Cairn runs or restarts. */
final class MovingZone extends ZoneRulesProvider {
    private static final String NAME = "Test/Moving";
    private static final MovingZone PROVIDER = new MovingZone();

    static {
        ZoneRulesProvider.registerProvider(PROVIDER);
    }

    private volatile ZoneOffset offset = ZoneOffset.ofHours(1);

    private MovingZone() {}

    /** The zone, as many hours east of Greenwich from now on. */
    static ZoneId at(int hours) {
        PROVIDER.offset = ZoneOffset.ofHours(hours);
        return ZoneId.of(PROVIDER.provideZoneIds().iterator().next());
    }

    @Override
    protected Set<String> provideZoneIds() {
        return Set.of(NAME);
    }

    @Override
    protected @Nullable ZoneRules provideRules(String zone, boolean forCaching) {
        return forCaching ? null : offset.getRules();
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
        return new TreeMap<>(Map.of("1", offset.getRules()));
    }
}
