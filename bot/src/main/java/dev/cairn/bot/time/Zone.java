package dev.cairn.bot.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * A time zone to choose.
 *
 * @param country where it is; empty for UTC
 * @param words what else people look for it by
 */
public record Zone(ZoneId id, Optional<Locale> country, List<String> words) {
    public Zone {
        words = List.copyOf(words);
    }

    /** The place it is named after: "New York". */
    public String city() {
        String name = id.getId();
        return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public Optional<String> countryName() {
        return country.map(where -> where.getDisplayCountry(Locale.ENGLISH));
    }

    public LocalDateTime at(Instant now) {
        return LocalDateTime.ofInstant(now, id);
    }

    boolean keeps(ZoneOffset offset, Instant now) {
        return id.getRules().getOffset(now).equals(offset);
    }

    /** The time it keeps from now on, which another zone may keep as well, whatever it did before. */
    List<Object> from(Instant now) {
        ZoneRules rules = id.getRules();
        return List.of(
                rules.getOffset(now), Optional.ofNullable(rules.nextTransition(now)), rules.getTransitionRules());
    }

    /** What it is found by beside its name: city, country and its codes, and the names the JDK knows for its time. */
    List<String> aliases() {
        TimeZone zone = TimeZone.getTimeZone(id);
        Stream<String> times = Stream.of(false, true)
                .flatMap(summer -> Stream.of(
                        zone.getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH),
                        zone.getDisplayName(summer, TimeZone.LONG, Locale.ENGLISH)));
        Stream<String> countries = country.stream()
                .flatMap(where ->
                        Stream.of(where.getDisplayCountry(Locale.ENGLISH), where.getCountry(), where.getISO3Country()));
        return Stream.of(Stream.of(city()), words.stream(), countries, times)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
