package dev.cairn.bot.discord;

import dev.cairn.bot.discord.rest.ApiError;
import discord4j.common.close.CloseException;
import discord4j.common.close.CloseStatus;
import discord4j.rest.http.client.ClientException;
import io.netty.channel.ChannelException;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import reactor.core.Exceptions;

/** Explains to the operator why the connection to Discord failed. */
final class ConnectionFailures {
    private static final int AUTHENTICATION_FAILED = 4004;
    private static final int INVALID_INTENTS = 4013;
    private static final int DISALLOWED_INTENTS = 4014;
    private static final String NEW_TOKEN =
            "Make a new one in the Developer Portal (your application, Bot, Reset Token) and set DISCORD_TOKEN to it.";

    private ConnectionFailures() {}

    /** Explains an error before or during the login. */
    static ConnectionException starting(Throwable fault, URI apiUrl) {
        Throwable cause = Exceptions.unwrap(fault);
        if (cause instanceof ConnectionException problem) {
            return problem;
        }
        if (cause instanceof ClientException refused) {
            return refused(ApiError.of(refused), refused.getStatus().code(), apiUrl);
        }
        if (cause instanceof CloseException closed) {
            return closed(closed.getCloseStatus());
        }
        if (isNetworkFailure(cause)) {
            return new ConnectionException("Discord cannot be reached at " + apiUrl + " (" + brief(cause)
                    + "). Check this machine's network, and DISCORD_API_URL if you set it.");
        }
        return new ConnectionException("What answers at " + apiUrl + " is not understood (" + brief(cause)
                + "). If DISCORD_API_URL is set, check that a Discord API is there.");
    }

    private static boolean isNetworkFailure(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof ChannelException // Netty's own timeouts too
                || isTimedOutBlock(cause);
    }

    /** Reactor's {@code block} with a timeout throws no dedicated type. */
    private static boolean isTimedOutBlock(Throwable cause) {
        return cause instanceof IllegalStateException && cause.getCause() instanceof TimeoutException;
    }

    private static ConnectionException refused(ApiError error, int status, URI apiUrl) {
        return switch (status) {
            case 400 ->
                new ConnectionException("Discord rejected a request from Cairn (400, code " + error.code()
                        + "). That’s a bug in Cairn: please report it with this line.");
            case 401 -> new ConnectionException("Discord refused the token. " + NEW_TOKEN);
            case 404 ->
                new ConnectionException("There is no Discord API at " + apiUrl
                        + ". DISCORD_API_URL needs the version too, as in https://discord.com/api/v10.");
            case 429 -> new ConnectionException("Discord asks this address to wait (429). Try again in some minutes.");
            default ->
                new ConnectionException("Discord answered " + status + " at " + apiUrl
                        + ". See discordstatus.com, and try again later.");
        };
    }

    /** Explains a close of the gateway after which Discord4J does not reconnect. */
    static ConnectionException closed(CloseStatus status) {
        return switch (status.getCode()) {
            case AUTHENTICATION_FAILED -> new ConnectionException("Discord's gateway refused the token. " + NEW_TOKEN);
            case INVALID_INTENTS, DISALLOWED_INTENTS ->
                new ConnectionException(
                        "Discord's gateway refused the intents (" + status.getCode()
                                + "), though Cairn asks for no privileged one. Check in the Developer Portal that the application is not suspended or limited.");
            default ->
                new ConnectionException("Discord closed the gateway for good (" + status.getCode()
                        + "). Start Cairn again; if it is closed again, see discordstatus.com.");
        };
    }

    private static String brief(Throwable cause) {
        if (isTimedOutBlock(cause)) {
            return "no answer in time";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
