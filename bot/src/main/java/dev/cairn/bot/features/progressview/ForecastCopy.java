package dev.cairn.bot.features.progressview;

import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.path.Forecast;
import java.time.LocalDate;
import java.util.Locale;

/** The words about the date on which a learner will finish. */
interface ForecastCopy {
    static ForecastCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishForecastCopy();
        };
    }

    /** Says when they will finish at which pace. */
    String forecast(Forecast forecast, LocalDate today);
}
