package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.time.Zone;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of the time zone wizard. */
interface ZoneWizardCopy {
    static ZoneWizardCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishZoneWizardCopy();
        };
    }

    static Text text(Function<ZoneWizardCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String inMenu(Zone zone);

    String clock(Zone zone, Instant now);

    String ask();

    String hours();

    String hoursMenu();

    String hour(Collection<LocalTime> times);

    String halfDay(LocalTime time);

    String places();

    String placesMenu();

    String anotherHour();

    String several(String typed);

    String none(String typed, List<String> versions);
}
