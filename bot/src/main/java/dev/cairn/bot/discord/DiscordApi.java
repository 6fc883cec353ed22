package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.bot.discord.rest.InteractionClient;
import dev.cairn.bot.discord.rest.MeteredRouter;
import dev.cairn.bot.discord.rest.RetryingRouter;
import dev.cairn.bot.interaction.InteractionMetrics;
import discord4j.common.ReactorResources;
import discord4j.core.DiscordClient;
import discord4j.core.DiscordClientBuilder;
import discord4j.rest.request.RouterOptions;
import discord4j.rest.route.Routes;
import java.net.URI;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Discord's REST API, with connections of their own for interactions. */
final class DiscordApi implements AutoCloseable {
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(10);
    private final InteractionClient interactions;
    private final DiscordClient client;
    private final MeteredRouter router;

    DiscordApi(BotAccount account, InteractionMetrics metrics) {
        HttpClient http = HttpClient.create().compress(true).secure().responseTimeout(RESPONSE_TIMEOUT);
        ReactorResources resources = ReactorResources.builder().httpClient(http).build();
        this.client = DiscordClientBuilder.create(account.token())
                .setReactorResources(resources)
                .build(options ->
                        new MeteredRouter(new RetryingRouter(at(account.apiUrl(), options), http), resources, metrics));
        this.interactions = new InteractionClient(account.apiUrl(), metrics);
        this.router = (MeteredRouter) client.getCoreResources().getRouter();
    }

    private static RouterOptions at(URI apiUrl, RouterOptions options) {
        return new RouterOptions(
                options.getToken(),
                options.getReactorResources(),
                options.getExchangeStrategies(),
                options.getResponseTransformers(),
                options.getGlobalRateLimiter(),
                options.getRequestQueueFactory(),
                apiUrl.toString());
    }

    DiscordClient client() {
        return client;
    }

    InteractionClient interactions() {
        return interactions;
    }

    MeteredRouter router() {
        return router;
    }

    ObjectMapper mapper() {
        return client.getCoreResources().getJacksonResources().getObjectMapper();
    }

    /** Asks for the id alone: Discord drops and adds fields here that Discord4J's own type requires. */
    Mono<Long> applicationId() {
        return RetryingRouter.retryingCutOff(Routes.APPLICATION_INFO_GET
                        .newRequest()
                        .exchange(router)
                        .bodyToMono(JsonNode.class))
                .map(application -> application.path("id").asLong());
    }

    @Override
    public void close() {
        interactions.close();
    }
}
