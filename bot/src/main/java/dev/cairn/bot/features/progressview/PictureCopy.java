package dev.cairn.bot.features.progressview;

import dev.cairn.bot.interaction.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** The words on the progress picture, and the description of it for people who cannot see it. */
interface PictureCopy {
    /** Discord's limit for the description of a picture, in UTF-16 units. */
    int MAX_DESCRIPTION_LENGTH = 1_024;

    static PictureCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishPictureCopy();
        };
    }

    /** Labels the light end of the scale of study intensities. */
    String less();

    /** Labels the strong end of the scale of study intensities. */
    String more();

    String restDay();

    String frozenDay();

    String today();

    /** Labels the number of days of the current streak. */
    String streak();

    /** Labels the number of days of the longest streak. */
    String longestStreak();

    /** Labels the number of hours studied. */
    String hours(int hours);

    String skippedPhase();

    /** Stands for a name in letters that cannot be drawn; the message beside the picture has the name. */
    String undrawableLearner();

    /** Stands for a roadmap's title in letters that cannot be drawn. */
    String undrawableRoadmap();

    /**
     * Stands for a phase's title in letters that cannot be drawn.
     *
     * @param number its place in the roadmap, from 1
     */
    String undrawablePhase(int number);

    /** Says how many phases are not shown. */
    String phasesLeft(int count);

    String percent(int percent);

    String number(int number);

    /** The abbreviated month of a day. */
    String month(LocalDate day);

    /** The label of a weekday's row; empty for a row without one. */
    String weekday(DayOfWeek day);

    /** Describes everything that the picture shows, in at most {@link #MAX_DESCRIPTION_LENGTH} units. */
    String description(ProgressPicture picture);
}
