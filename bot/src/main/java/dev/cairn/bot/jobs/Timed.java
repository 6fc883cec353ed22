package dev.cairn.bot.jobs;

import java.util.List;

/** A feature with timed work. */
public interface Timed {
    List<Job> jobs();
}
