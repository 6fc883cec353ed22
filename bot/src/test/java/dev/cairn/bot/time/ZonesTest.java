package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.Choice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    private static final Zones ZONES = new Zones();

    /** Summer on the northern half of the earth. */
    private static final Instant NOW = Instant.parse("2026-07-11T12:05:00Z");

    @ParameterizedTest
    @CsvSource({
        "berlin,            Europe/Berlin",
        "Berlln,            Europe/Berlin",
        "europe/ber,        Europe/Berlin",
        "munich,            Europe/Berlin",
        "germany,           Europe/Berlin",
        "nyc,               America/New_York",
        "new york,          America/New_York",
        "new yrok,          America/New_York",
        "usa,               America/New_York",
        "united states,     America/New_York",
        "eastern time,      America/New_York",
        "san francisco,     America/Los_Angeles",
        "pst,               America/Los_Angeles",
        "india,             Asia/Kolkata",
        "bangalore,         Asia/Kolkata",
        "ist,               Asia/Kolkata",
        "utc+5:45,          Asia/Kathmandu",
        "UTC +0545,         Asia/Kathmandu",
        "+5:30,             Asia/Kolkata",
        "gmt-3,             America/Sao_Paulo",
        "utc,               UTC",
        "17:50,             Asia/Kathmandu",
        "5:50 pm,           Asia/Kathmandu",
        "5.50pm,            Asia/Kathmandu",
        "14:03,             Europe/Berlin",
        "Nepal,             Asia/Kathmandu",
        "katmandu,          Asia/Kathmandu",
        "kiritimati,        Pacific/Kiritimati",
        "beijing,           Asia/Shanghai",
        "china,             Asia/Shanghai",
        "brazil,            America/Sao_Paulo",
        "saigon,            Asia/Ho_Chi_Minh",
        "kiev,              Europe/Kyiv",
        "uk,                Europe/London",
        "buenos aires,      America/Argentina/Buenos_Aires",
        "California,        America/Los_Angeles",
        "Texas,             America/Chicago",
        "Florida,           America/New_York",
        "saskatchewan,      America/Regina",
        "tasmania,          Australia/Hobart",
        "America/Godthab,   America/Nuuk",
        "Europe/Kiev,       Europe/Kyiv",
        "東京,              Asia/Tokyo",
        "日本,              Asia/Tokyo",
        "Москва,            Europe/Moscow",
        "москв,             Europe/Moscow",
        "Варшава,           Europe/Warsaw",
        "القاهرة,           Africa/Cairo",
    })
    void intendedZoneIsSuggestedFirst(String typed, String zone) {
        assertThat(ZONES.suggest(typed, NOW, Locale.ENGLISH))
                .first()
                .extracting(Choice::value)
                .isEqualTo(zone);
    }

    @Test
    void suggestionShowsTheTimeThere() {
        assertThat(ZONES.suggest("berlin", NOW, Locale.ENGLISH))
                .first()
                .isEqualTo(new Choice("Europe/Berlin · Sat 14:05", "Europe/Berlin"));
        assertThat(ZONES.suggest("kiritimati", NOW, Locale.ENGLISH))
                .first()
                .isEqualTo(new Choice("Pacific/Kiritimati · Sun 02:05", "Pacific/Kiritimati"));
    }

    @Test
    void centralEuropeanTimeIsKeptByManyPlaces() {
        for (String typed : new String[] {"cet", "cest", "central european time"}) {
            assertThat(ZONES.suggest(typed, NOW, Locale.ENGLISH).stream()
                            .limit(6)
                            .map(Choice::value))
                    .as(typed)
                    .contains("Europe/Berlin", "Europe/Paris");
        }
    }

    @Test
    void commonestZonesAreSuggestedBeforeTyping() {
        assertThat(ZONES.suggest("", NOW, Locale.ENGLISH))
                .hasSize(25)
                .extracting(Choice::value)
                .contains("Asia/Kolkata");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,   Europe/Berlin",
        "europe/berlin,   Europe/Berlin",
        "america/new york, America/New_York",
        "US/Pacific,      America/Los_Angeles",
        "America/Godthab, America/Nuuk",
        "Europe/Kiev,     Europe/Kyiv",
        "東京,            Asia/Tokyo",
        "Москва,          Europe/Moscow",
        "California,      America/Los_Angeles",
        "Berlin,          Europe/Berlin",
        "Mumbai,          Asia/Kolkata",
        "Germany,         Europe/Berlin",
        "India,           Asia/Kolkata",
        "utc+5:45,        Asia/Kathmandu",
        "utc,             UTC",
        "Tokio,           Asia/Tokyo",
    })
    void unambiguousNameIsFound(String typed, ZoneId zone) {
        assertThat(ZONES.find(typed, NOW)).contains(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usa",
                "cet",
                "EST",
                "ET",
                "MT",
                "AT",
                "CT",
                "PT",
                "et",
                "Florida",
                "Texas",
                "utc+2",
                "14:05",
                "Mars",
                "Europe/Atlantis",
                "",
                "+99",
                "25:61",
                "13 pm",
                "/"
            })
    void ambiguousNameHasSeveralCandidates(String typed) {
        assertThat(ZONES.find(typed, NOW)).isEmpty();
    }

    @Test
    void anAbbreviationThatMeansTwoThingsOffersBoth() {
        assertThat(ZONES.matching("ET", NOW))
                .extracting(zone -> zone.id().getId())
                .contains("America/New_York", "Africa/Addis_Ababa");
        assertThat(ZONES.matching("Florida", NOW))
                .extracting(zone -> zone.id().getId())
                .contains("America/New_York", "America/Chicago");
    }

    @Test
    void aTimeByTheHourIsTakenForTheNearestOffsetAndAskedAbout() {
        Instant quarterPast = Instant.parse("2026-11-26T00:15:00Z");
        assertThat(ZONES.find("9pm", quarterPast)).isEmpty();
        assertThat(ZONES.matching("9pm", quarterPast))
                .extracting(zone -> zone.id().getId())
                .contains("America/Sao_Paulo");
    }

    @Test
    void everyZoneOfTheTableIsKnownToThisJava() {
        assertThat(ZONES.all()).hasSizeGreaterThan(400);
        assertThat(ZONES.all()).allSatisfy(zone -> {
            assertThat(zone.aliases()).allSatisfy(alias -> assertThat(alias).isNotBlank());
            assertThat(ZONES.named(zone.id().getId())).contains(zone.id());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Base", "+02:00", "Europe/", "Z", "a\u0000b"})
    void unknownNameIsNotAccepted(String name) {
        assertThat(ZONES.named(name)).isEmpty();
    }
}
