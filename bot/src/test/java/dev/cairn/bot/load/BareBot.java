package dev.cairn.bot.load;

import discord4j.common.store.Store;
import discord4j.core.DiscordClient;
import discord4j.core.DiscordClientBuilder;
import discord4j.core.event.domain.interaction.ChatInputInteractionEvent;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import discord4j.rest.http.client.ClientRequest;
import discord4j.rest.http.client.DiscordWebClient;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.DiscordWebResponse;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import java.util.List;

/**
 * Runs the smallest possible Discord4J bot as a baseline, with one word in answer to {@code /next}. With "servers" it asks
 * for the events of servers, which it keeps nowhere. With "lanes" it sends each answer at once instead of through the
 * stock router's one queue.
 */
public final class BareBot {
    private BareBot() {}

    public static void main(String[] arguments) {
        List<String> wanted = List.of(arguments);
        String token = System.getenv("DISCORD_TOKEN");
        DiscordClient client = DiscordClientBuilder.create(token)
                .build(options ->
                        wanted.contains("lanes") ? new Lanes(here(options)) : new DefaultRouter(here(options)));
        ApplicationCommandRequest next = ApplicationCommandRequest.builder()
                .name("next")
                .description("Answers")
                .build();
        long application = client.getCoreResources().getSelfId().asLong();
        client.getApplicationService()
                .bulkOverwriteGlobalApplicationCommand(application, List.of(next))
                .blockLast();
        client.gateway()
                .setEnabledIntents(wanted.contains("servers") ? IntentSet.of(Intent.GUILDS) : IntentSet.none())
                .setStore(Store.noOp())
                .withGateway(gateway -> gateway.on(ChatInputInteractionEvent.class, event -> event.reply("Pong")))
                .block();
    }

    private static RouterOptions here(RouterOptions options) {
        return new RouterOptions(
                options.getToken(),
                options.getReactorResources(),
                options.getExchangeStrategies(),
                options.getResponseTransformers(),
                options.getGlobalRateLimiter(),
                options.getRequestQueueFactory(),
                System.getenv("DISCORD_API_URL"));
    }

    /** Sends answers to interactions at once, and everything else through the stock router. */
    private static final class Lanes implements Router {
        private final RouterOptions options;
        private final Router stock;
        private final DiscordWebClient web;

        Lanes(RouterOptions options) {
            this.options = options;
            this.stock = new DefaultRouter(options);
            this.web = new DiscordWebClient(
                    options.getReactorResources().getHttpClient(),
                    options.getExchangeStrategies(),
                    options.getAuthorizationScheme(),
                    options.getToken(),
                    options.getResponseTransformers(),
                    options.getDiscordBaseUrl());
        }

        @Override
        public DiscordWebResponse exchange(DiscordWebRequest request) {
            return request.getRoute().getUriTemplate().startsWith("/interactions/")
                    ? new DiscordWebResponse(web.exchange(new ClientRequest(request)), options.getReactorResources())
                    : stock.exchange(request);
        }
    }
}
