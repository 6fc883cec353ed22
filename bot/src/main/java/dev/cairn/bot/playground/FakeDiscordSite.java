package dev.cairn.bot.playground;

import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.gateway.GatewayHandler;
import dev.cairn.bot.playground.http.HttpAsk;
import dev.cairn.bot.playground.http.HttpReply;
import dev.cairn.bot.playground.http.Site;
import dev.cairn.bot.playground.page.PageApi;
import dev.cairn.bot.playground.rest.RestApi;
import io.netty.channel.Channel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Which part of the stand-in an address belongs to. */
record FakeDiscordSite(RestApi rest, Gateway gateway, PageApi page) implements Site {
    static final String GATEWAY = "/gateway";

    @Override
    public CompletableFuture<HttpReply> answer(HttpAsk ask) {
        boolean api = ask.path().equals(RestApi.PREFIX) || ask.path().startsWith(RestApi.PREFIX + "/");
        return api ? rest.answer(ask) : page.answer(ask);
    }

    @Override
    public Optional<Consumer<Channel>> socket(HttpAsk ask) {
        if (ask.path().equals(GATEWAY) || ask.path().equals(GATEWAY + "/")) {
            boolean compressed =
                    ask.query("compress").filter("zlib-stream"::equals).isPresent();
            return Optional.of(socket -> GatewayHandler.takeOver(socket, gateway, compressed));
        }
        return page.socket(ask);
    }
}
