package dev.cairn.bot.schedule;

import java.util.List;

/** A feature with timed work. */
public interface Timed {
    List<Job> jobs();
}
