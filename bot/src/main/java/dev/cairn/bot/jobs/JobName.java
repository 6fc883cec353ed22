package dev.cairn.bot.jobs;

import java.util.regex.Pattern;

/** What a job is called in the database; for ever, since occurrences outlive the version that added them. */
public record JobName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    public JobName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a job's name: " + value);
        }
    }
}
