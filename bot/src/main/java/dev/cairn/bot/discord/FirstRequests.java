package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.interaction.InteractionMetrics;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/**
 * The client of Discord's API, and what a start asks it first: which application the token belongs to, and which commands it
 * has. Both are asked while the database and the curriculum are being read.
 */
public final class FirstRequests implements AutoCloseable {
    private final BotAccount account;
    private final DiscordApi api;
    private final CompletableFuture<Long> application;
    private final CompletableFuture<JsonNode> commands;

    private FirstRequests(BotAccount account, DiscordApi api) {
        this.account = account;
        this.api = api;
        this.application = api.applicationId().toFuture();
        this.commands = Mono.fromFuture(application, true)
                .flatMap(id -> CommandRegistrar.stored(api.router(), id))
                .toFuture();
    }

    /** Asks, without waiting for an answer. */
    public static FirstRequests send(BotAccount account, InteractionMetrics metrics) {
        return new FirstRequests(account, new DiscordApi(account, metrics));
    }

    BotAccount account() {
        return account;
    }

    DiscordApi api() {
        return api;
    }

    /** Waits for the application's id; throws what asking for it threw. */
    long application(Duration timeout) {
        return Objects.requireNonNull(Mono.fromFuture(application, true).block(timeout));
    }

    /** The commands that Discord has; fails as asking for them failed. */
    Mono<JsonNode> commands() {
        return Mono.fromFuture(commands, true);
    }

    @Override
    public void close() {
        application.cancel(false);
        commands.cancel(false);
        api.close();
    }
}
