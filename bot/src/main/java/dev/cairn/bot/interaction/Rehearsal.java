package dev.cairn.bot.interaction;

import java.util.Map;

/**
 * A use of a command that Cairn makes of itself before it connects, for a person who does not exist, so that the code is
 * compiled when the first real one comes. The command must only read.
 *
 * @param command the name of a command without subcommands
 * @param options the texts of its options by name
 */
public record Rehearsal(String command, Map<String, String> options) {
    public Rehearsal {
        options = Map.copyOf(options);
    }
}
