package dev.cairn.bot.features.settings;

import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.time.Zone;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** English. */
record EnglishZoneWizardCopy() implements ZoneWizardCopy {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter HALF_DAY = DateTimeFormatter.ofPattern("h a", Locale.ENGLISH);

    @Override
    public String inMenu(Zone zone) {
        return zone.countryName(Locale.ENGLISH)
                .filter(country -> !country.equals(zone.city()))
                .map(country -> zone.city() + " · " + country)
                .orElse(zone.city());
    }

    @Override
    public String clock(Zone zone, Instant now) {
        return DAY_AND_CLOCK.format(zone.at(now));
    }

    @Override
    public String ask() {
        return "What time is it for you?";
    }

    @Override
    public String hours() {
        return "### What time is it for you?\nPick the hour your clock shows right now, and I’ll find your time zone.";
    }

    @Override
    public String hoursMenu() {
        return "My clock shows…";
    }

    @Override
    public String hour(Collection<LocalTime> times) {
        return times.stream().map(CLOCK::format).collect(Collectors.joining(" · "));
    }

    @Override
    public String halfDay(LocalTime time) {
        return HALF_DAY.format(time).toLowerCase(Locale.ENGLISH);
    }

    @Override
    public String places() {
        return "### Where are you?\nPick your country, or one nearby whose clocks change when yours do.";
    }

    @Override
    public String placesMenu() {
        return "I’m in or near…";
    }

    @Override
    public String anotherHour() {
        return "Another time";
    }

    @Override
    public String several(String typed) {
        return quoted(typed) + " could be several time zones. Which one is yours?";
    }

    @Override
    public String none(String typed, List<String> versions) {
        String known = typed.contains("/")
                ? "\nIf it’s a new name, my list of zones"
                        + versions.stream()
                                .findFirst()
                                .map(version -> " (" + version + ")")
                                .orElse("")
                        + " may be older. A nearby city with the same time works too."
                : "";
        return "I can’t find a time zone called " + quoted(typed) + "." + known
                + "\nTry the nearest big city, your country, or something like `UTC+5:45`. Or tell me what time it is for you.";
    }
}
