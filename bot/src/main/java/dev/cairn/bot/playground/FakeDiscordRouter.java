package dev.cairn.bot.playground;

import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.gateway.GatewayHandler;
import dev.cairn.bot.playground.http.RequestRouter;
import dev.cairn.bot.playground.http.ServerRequest;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.page.PageApi;
import dev.cairn.bot.playground.rest.RestApi;
import io.netty.channel.Channel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Routes a request to the REST API, the gateway or the page. */
record FakeDiscordRouter(RestApi rest, Gateway gateway, PageApi page) implements RequestRouter {
    static final String GATEWAY = "/gateway";

    @Override
    public CompletableFuture<ServerResponse> answer(ServerRequest request) {
        boolean api = request.path().equals(RestApi.PREFIX) || request.path().startsWith(RestApi.PREFIX + "/");
        return api ? rest.answer(request) : page.answer(request);
    }

    @Override
    public Optional<Consumer<Channel>> socket(ServerRequest request) {
        if (request.path().equals(GATEWAY) || request.path().equals(GATEWAY + "/")) {
            if (!gateway.reachable()) {
                return Optional.empty();
            }
            boolean compressed =
                    request.query("compress").filter("zlib-stream"::equals).isPresent();
            return Optional.of(socket -> GatewayHandler.takeOver(socket, gateway, compressed));
        }
        return page.socket(request);
    }
}
