package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.discord.rest.RetryingRouter;
import discord4j.core.DiscordClientBuilder;
import discord4j.discordjson.json.MessageCreateRequest;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import discord4j.rest.route.Routes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

class RetryingRouterTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String TOKEN = "MTIz.x.y";

    @Test
    void ordinaryRequestsKeepDiscord4JsQueues() {
        try (DiscordServer server = new DiscordServer(2, 300)) {
            Router router = router(server.url());

            Mono.when(message(router), message(router)).block(LONG);

            assertThat(server.received()).isEqualTo(2);
            assertThat(server.mostInHand()).isEqualTo(1);
        }
    }

    private static Router router(String url) {
        return DiscordClientBuilder.create(TOKEN)
                .build(options -> new RetryingRouter(
                        new RouterOptions(
                                options.getToken(),
                                options.getReactorResources(),
                                options.getExchangeStrategies(),
                                options.getResponseTransformers(),
                                options.getGlobalRateLimiter(),
                                options.getRequestQueueFactory(),
                                url),
                        HttpClient.create()))
                .getCoreResources()
                .getRouter();
    }

    private static Mono<Void> message(Router router) {
        return Routes.MESSAGE_CREATE
                .newRequest(8)
                .body(MessageCreateRequest.builder().content("hello").build())
                .exchange(router)
                .skipBody();
    }
}
