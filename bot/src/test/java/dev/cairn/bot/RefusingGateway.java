package dev.cairn.bot;

import java.net.URI;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/** Runs a Discord whose API accepts every token and whose gateway closes each connection with one code. */
final class RefusingGateway implements AutoCloseable {
    private final DisposableServer server;

    private RefusingGateway(DisposableServer server) {
        this.server = server;
    }

    static RefusingGateway closingWith(int code) {
        return new RefusingGateway(HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> route(routes, code))
                .bindNow());
    }

    private static void route(HttpServerRoutes routes, int code) {
        routes.get("/api/v10/oauth2/applications/@me", (request, response) -> json(response, "{\"id\":\"1\"}"))
                .get("/api/v10/applications/1/commands", (request, response) -> json(response, "[]"))
                .put("/api/v10/applications/1/commands", (request, response) -> json(response, "[]"))
                .get("/api/v10/gateway", (request, response) -> json(response, whereabouts(request)))
                .get("/api/v10/gateway/bot", (request, response) -> json(response, whereabouts(request)))
                .ws("/gateway", (in, out) -> out.sendClose(code, "turned away"));
    }

    private static Mono<Void> json(HttpServerResponse response, String body) {
        return response.header("Content-Type", "application/json")
                .sendString(Mono.just(body))
                .then();
    }

    private static String whereabouts(HttpServerRequest request) {
        String address = "ws://" + request.requestHeaders().get("Host") + "/gateway";
        return """
                {"url": "%s", "shards": 1, "session_start_limit":
                 {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}}""".formatted(address);
    }

    URI apiUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/api/v10");
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
