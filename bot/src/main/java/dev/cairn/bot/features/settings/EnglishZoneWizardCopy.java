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
        return "### What time is it for you?\nPick the hour your clock shows now, and I show you where it is that time.";
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
        return "### Where is that?\nPick the place whose clocks change when yours do: your country, or one near it. "
                + "The times are those it is there now.";
    }

    @Override
    public String placesMenu() {
        return "I am in, or near…";
    }

    @Override
    public String anotherHour() {
        return "Another time";
    }

    @Override
    public String several(String typed) {
        return quoted(typed) + " can be several time zones. Which is yours?";
    }

    @Override
    public String none(String typed, List<String> versions) {
        String known = typed.contains("/")
                ? "\nIf it is a new name, my list of zones"
                        + versions.stream()
                                .findFirst()
                                .map(version -> " (" + version + ")")
                                .orElse("")
                        + " is older than it: a city nearby that keeps the same time does as well."
                : "";
        return "I know no time zone " + quoted(typed) + "." + known
                + "\nTry the nearest big city, your country, or a distance such as `UTC+5:45`. Or tell me what time it is"
                + " for you.";
    }
}
