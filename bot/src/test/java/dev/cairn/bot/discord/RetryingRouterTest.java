package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.discord.rest.RetryingRouter;
import discord4j.core.DiscordClientBuilder;
import discord4j.discordjson.json.MessageCreateRequest;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import discord4j.rest.route.Routes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

    @Test
    void answerThatBreaksOffInItsMidstIsAskedForAgain() throws IOException {
        try (ServerSocket discord = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerHalfThenWhole(discord));
            answering.start();
            Router router = router("http://127.0.0.1:" + discord.getLocalPort());

            JsonNode answer = RetryingRouter.retryingCutOff(Routes.APPLICATION_INFO_GET
                            .newRequest()
                            .exchange(router)
                            .bodyToMono(JsonNode.class))
                    .block(LONG);

            assertThat(answer).hasToString("{\"id\":\"7\"}");
        }
    }

    private static void answerHalfThenWhole(ServerSocket discord) {
        for (String body : List.of("{\"id\"", "{\"id\":\"7\"}")) {
            try (Socket socket = discord.accept()) {
                BufferedReader request =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                for (String line = request.readLine(); !line.isEmpty(); ) {
                    line = request.readLine();
                }
                String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n";
                socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
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
