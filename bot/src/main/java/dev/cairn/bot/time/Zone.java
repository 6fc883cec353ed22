package dev.cairn.bot.time;

import dev.cairn.bot.interaction.Language;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * A time zone to choose.
 *
 * @param country the country it is in; empty for UTC
 * @param words other names that people look for it by
 */
public record Zone(ZoneId id, Optional<Locale> country, List<String> words) {
    public Zone {
        words = List.copyOf(words);
    }

    /** The city in the zone's id: "New York". */
    public String city() {
        String name = id.getId();
        return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public Optional<String> countryName(Locale locale) {
        return country.map(where -> where.getDisplayCountry(locale));
    }

    public LocalDateTime at(Instant now) {
        return LocalDateTime.ofInstant(now, id);
    }

    boolean hasOffset(ZoneOffset offset, Instant now) {
        return id.getRules().getOffset(now).equals(offset);
    }

    /** A key that zones share if they keep the same time from now on, whatever they did before. */
    List<Object> rulesFrom(Instant now) {
        ZoneRules rules = id.getRules();
        return List.of(
                rules.getOffset(now), Optional.ofNullable(rules.nextTransition(now)), rules.getTransitionRules());
    }

    /**
     * The names to find the zone by besides its id: its city, its country and the country's codes, and the JDK's names
     * in each language.
     */
    List<String> aliases() {
        Stream<String> codes = country.stream().flatMap(where -> Stream.of(where.getCountry(), where.getISO3Country()));
        Stream<String> names = Arrays.stream(Language.values()).flatMap(language -> names(language.locale()));
        return Stream.of(Stream.of(city()), words.stream(), names, codes)
                .flatMap(aliases -> aliases)
                .distinct()
                .toList();
    }

    /** The names of the times in the zone, and the ones that summer and winter share: "PT" beside "PST" and "PDT". */
    private Stream<String> names(Locale locale) {
        TimeZone zone = TimeZone.getTimeZone(id);
        Stream<String> both = Stream.of("v", "vvvv")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, locale).format(Instant.EPOCH.atZone(id)));
        Stream<String> times = Stream.of(false, true)
                .flatMap(summer -> Stream.of(
                        zone.getDisplayName(summer, TimeZone.SHORT, locale),
                        zone.getDisplayName(summer, TimeZone.LONG, locale)));
        return Stream.of(countryName(locale).stream(), both, times).flatMap(names -> names);
    }
}
