package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.bot.discord.rest.RetryingRouter;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.testkit.DiscordOpenApi;
import dev.cairn.testkit.SentRequest;
import discord4j.core.DiscordClientBuilder;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import reactor.netty.http.client.HttpClient;

/** Runs a fake Discord and a router for requests that answer no interaction. */
final class RestFixture implements AutoCloseable {
    static final String SEND = "POST /channels/{channel_id}/messages";
    static final String EDIT = "PATCH /channels/{channel_id}/messages/{message_id}";
    static final String OPEN = "POST /users/@me/channels";
    static final String LIST = "GET /channels/{channel_id}/messages";
    static final String MEMBER = "GET /guilds/{guild_id}/members/{user_id}";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final SettableClock clock = new SettableClock();
    final FakeDiscord fakeDiscord;
    final Router router;
    final User ada;
    final Server server;

    RestFixture() throws IOException {
        this(options -> options);
    }

    RestFixture(UnaryOperator<FakeDiscordOptions> options) throws IOException {
        fakeDiscord = FakeDiscord.start(options.apply(FakeDiscordOptions.defaults(clock)));
        router = DiscordClientBuilder.create(fakeDiscord.token())
                .build(defaults -> new RetryingRouter(here(defaults), HttpClient.create()))
                .getCoreResources()
                .getRouter();
        ada = fakeDiscord.world().people().iterator().next();
        server = fakeDiscord.world().servers().iterator().next();
    }

    private RouterOptions here(RouterOptions options) {
        return new RouterOptions(
                options.getToken(),
                options.getReactorResources(),
                options.getExchangeStrategies(),
                options.getResponseTransformers(),
                options.getGlobalRateLimiter(),
                options.getRequestQueueFactory(),
                fakeDiscord.apiUrl().toString());
    }

    LearnerId learner() {
        return new LearnerId(ada.id().value());
    }

    ChannelId channel() {
        return new ChannelId(general().id().value());
    }

    Channel general() {
        return server.channels().iterator().next();
    }

    Channel dm() {
        return fakeDiscord.world().dm(ada.id()).orElseThrow();
    }

    static Card card(String text) {
        return Card.in(Card.Tone.NEUTRAL).text(text).build();
    }

    /** Refuses requests to this route from now on, with this status and Discord's error code. */
    void refuse(String route, int status, int code) {
        addFault(
                route,
                new Fault.Answer(
                        status,
                        Map.of(),
                        MAPPER.createObjectNode().put("message", "No").put("code", code)));
    }

    void addFault(String route, Fault fault) {
        var unused = fakeDiscord.faults().add(request -> request.route().equals(route), fault);
    }

    List<ReceivedRequest> sent(String route) {
        return fakeDiscord.requests().requests().stream()
                .filter(request -> request.route().equals(route))
                .toList();
    }

    JsonNode body(String route) {
        return sent(route).get(0).body();
    }

    static List<String> texts(Channel channel) {
        return channel.messages().stream()
                .map(Message::json)
                .map(RestFixture::text)
                .toList();
    }

    private static String text(JsonNode message) {
        return message.at("/components/0/components/0/content").asText();
    }

    void assertDescribed() {
        DiscordOpenApi.given()
                .assertAllValid(fakeDiscord.requests().requests().stream()
                        .map(request -> new SentRequest(
                                request.method(),
                                request.path(),
                                Optional.of(request.body()).filter(body -> !body.isMissingNode())))
                        .toList());
    }

    @Override
    public void close() {
        fakeDiscord.close();
    }
}
