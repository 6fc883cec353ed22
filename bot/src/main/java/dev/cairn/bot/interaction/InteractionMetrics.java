package dev.cairn.bot.interaction;

import java.time.Duration;

/**
 * Counts what the edge does. Every name it is given comes from a set that Cairn itself bounds: no id, nothing typed.
 * Called on threads that must not wait.
 */
public interface InteractionMetrics {
    /** Keeps no count. */
    InteractionMetrics NONE = new InteractionMetrics() {
        @Override
        public void interaction(String name, String kind, InteractionResult ending, Duration taken) {}

        @Override
        public void request(String method, String route, int status) {}

        @Override
        public void lookup(String cache, boolean hit) {}
    };

    /**
     * An interaction has ended.
     *
     * @param name the command's words or the action's name
     * @param kind command, component, modal or suggestion
     * @param taken from its arrival until Discord had taken the last of the answer
     */
    void interaction(String name, String kind, InteractionResult ending, Duration taken);

    /**
     * A request to Discord has ended, its repetitions included.
     *
     * @param route the path with names for ids and tokens, as in {@code /channels/{channel.id}}
     * @param status of the last response; 0 if there was none
     */
    void request(String method, String route, int status);

    /** Somebody looked into one of the caches, and found it there or did not. */
    void lookup(String cache, boolean hit);
}
