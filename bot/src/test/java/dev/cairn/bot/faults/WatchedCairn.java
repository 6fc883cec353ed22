package dev.cairn.bot.faults;

import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import dev.cairn.bot.discord.Shards;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.storage.DatabaseUrl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;

/** A running Cairn that tells a test its health. */
final class WatchedCairn implements AutoCloseable {
    private final Cairn cairn;
    private final URI health;

    private WatchedCairn(Cairn cairn, URI health) {
        this.cairn = cairn;
        this.health = health;
    }

    static WatchedCairn start(FakeDiscord fakeDiscord, String jdbc) throws Exception {
        return start(fakeDiscord, jdbc, Optional.empty());
    }

    static WatchedCairn start(FakeDiscord fakeDiscord, String jdbc, Optional<Shards> shards) throws Exception {
        int port = freePort();
        Config config = new Config(
                fakeDiscord.token(),
                fakeDiscord.apiUrl(),
                DatabaseUrl.parse(jdbc),
                Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", port)),
                Optional.empty(),
                shards);
        return new WatchedCairn(
                Cairn.start(config, Clock.systemUTC()), URI.create("http://127.0.0.1:" + port + "/health"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What {@code /health} answers. */
    String health() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        cairn.close();
    }
}
