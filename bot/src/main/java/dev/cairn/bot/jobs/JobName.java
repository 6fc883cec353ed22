package dev.cairn.bot.jobs;

import java.util.regex.Pattern;

/** The name of a job in the database. It is kept for ever, since runs outlive the version that scheduled them. */
public record JobName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    public JobName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a job's name: " + value);
        }
    }
}
