package dev.cairn.bot.interaction;

import java.time.Duration;

/**
 * Receives measurements from the edge. Every name it is given comes from a bounded set, never from ids or typed text.
 * Implementations must not block.
 */
public interface InteractionMetrics {
    /** Ignores all measurements. */
    InteractionMetrics NONE = new InteractionMetrics() {
        @Override
        public void interaction(String name, String kind, InteractionResult result, Duration taken) {}

        @Override
        public void request(String method, String route, int status) {}

        @Override
        public void lookup(String cache, boolean hit) {}
    };

    /**
     * Records an interaction that has ended.
     *
     * @param name the command's path or the action's name
     * @param kind command, user_menu, message_menu, component, modal or suggestion
     * @param taken from its arrival until Discord had the complete answer
     */
    void interaction(String name, String kind, InteractionResult result, Duration taken);

    /**
     * Records a request to Discord that has ended, including its retries.
     *
     * @param route the path with names for ids and tokens, as in {@code /channels/{channel.id}}
     * @param status the HTTP status of the last response; 0 if there was none
     */
    void request(String method, String route, int status);

    /** Records a lookup in a cache. */
    void lookup(String cache, boolean hit);
}
