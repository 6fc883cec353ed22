package dev.cairn.bot.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * One exchange: an event or a command on the gateway, or a REST request with its response. No token is in it.
 *
 * @param number counts all exchanges
 * @param revision counts all changes of exchanges, so that a reader can ask for what is new to them
 * @param name the event's type, or the request's method and path
 * @param about the person and what they did, as far as that is known
 * @param sent the event's data or the request's body; a missing node if there is none
 * @param status of the response; 0 before it, and on the gateway
 * @param received the body of the response; a missing node if there is none
 * @param problems of the request by Discord's description; empty if it is valid, or if nobody gave the description
 */
public record Exchange(
        long number,
        long revision,
        Instant at,
        Direction direction,
        String name,
        About about,
        JsonNode sent,
        int status,
        JsonNode received,
        List<String> problems) {

    /** Who sends what to whom. */
    public enum Direction {
        /** A gateway event from Discord to the bot. */
        EVENT,
        /** A gateway command from the bot to Discord. */
        COMMAND,
        /** A REST request by the bot, with its response. */
        REQUEST
    }

    /**
     * What an exchange is about.
     *
     * @param person the name of the person who sees or does it; empty if it is nobody in particular
     * @param use the command, the button or the channel
     */
    public record About(String person, String use) {
        static final About NOTHING = new About("", "");
    }

    public Exchange {
        problems = List.copyOf(problems);
    }
}
