package dev.cairn.bot.features.leaderboards;

import java.util.List;

/**
 * What the people on a server's boards did in a week.
 *
 * @param minutes the time logged by all of them together
 * @param units the units finished by all of them together
 * @param people how many of them did something
 * @param names the names of some of them in no order of merit, as the server's members see them; untrusted
 */
public record ServerWeek(long minutes, int units, int people, List<String> names) {
    /** A week in which nobody did anything. */
    public static final ServerWeek EMPTY = new ServerWeek(0, 0, 0, List.of());

    public ServerWeek {
        names = List.copyOf(names);
    }
}
