package dev.cairn.bot.load;

import discord4j.common.store.Store;
import discord4j.core.DiscordClient;
import discord4j.core.DiscordClientBuilder;
import discord4j.core.event.domain.interaction.ChatInputInteractionEvent;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.RouterOptions;
import java.util.List;

/**
 * Runs the smallest possible Discord4J bot as a baseline: the stock router, and one word in answer to {@code /next}. With
 * an argument it asks for the events of servers, which it keeps nowhere.
 */
public final class BareBot {
    private BareBot() {}

    public static void main(String[] arguments) {
        String token = System.getenv("DISCORD_TOKEN");
        String apiUrl = System.getenv("DISCORD_API_URL");
        DiscordClient client = DiscordClientBuilder.create(token)
                .build(options -> new DefaultRouter(new RouterOptions(
                        options.getToken(),
                        options.getReactorResources(),
                        options.getExchangeStrategies(),
                        options.getResponseTransformers(),
                        options.getGlobalRateLimiter(),
                        options.getRequestQueueFactory(),
                        apiUrl)));
        ApplicationCommandRequest next = ApplicationCommandRequest.builder()
                .name("next")
                .description("Answers")
                .build();
        long application = client.getCoreResources().getSelfId().asLong();
        client.getApplicationService()
                .bulkOverwriteGlobalApplicationCommand(application, List.of(next))
                .blockLast();
        client.gateway()
                .setEnabledIntents(arguments.length == 0 ? IntentSet.none() : IntentSet.of(Intent.GUILDS))
                .setStore(Store.noOp())
                .withGateway(gateway -> gateway.on(ChatInputInteractionEvent.class, event -> event.reply("Pong")))
                .block();
    }
}
