package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import discord4j.common.JacksonResources;
import discord4j.common.ReactorResources;
import discord4j.gateway.GatewayClient;
import discord4j.gateway.GatewayObserver;
import discord4j.gateway.GatewayOptions;
import discord4j.gateway.GatewayReactorResources;
import discord4j.gateway.IdentifyOptions;
import discord4j.gateway.payload.JacksonPayloadReader;
import discord4j.gateway.payload.JacksonPayloadWriter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

class GatewayThreadTest {
    private static final GatewayEvents NO_EVENTS =
            new GatewayEvents(JacksonResources.create().getObjectMapper(), frame -> {}, () -> {});

    private final GatewayThread thread = new GatewayThread();

    @Test
    void everyConnectionBeginsOnTheThreadOfTheSockets() throws InterruptedException {
        BlockingQueue<String> threads = new LinkedBlockingQueue<>();
        GatewayReactorResources resources = GatewayReactorResources.builder(new ReactorResources())
                .httpClient(thread.client(ReactorResources.DEFAULT_HTTP_CLIENT.get(), NO_EVENTS)
                        .doOnConnect(
                                connecting -> threads.add(Thread.currentThread().getName())))
                .build();
        GatewayClient client = thread.gateway(options(resources));

        // Nothing listens at port 1, so the client connects a second time after its pause.
        Disposable running = client.execute("ws://127.0.0.1:1/").subscribe();
        try {
            assertThat(threads.poll(10, TimeUnit.SECONDS)).startsWith("gateway-");
            assertThat(threads.poll(20, TimeUnit.SECONDS)).startsWith("gateway-");
        } finally {
            running.dispose();
            thread.end();
        }
    }

    private GatewayOptions options(GatewayReactorResources resources) {
        JacksonResources jackson = JacksonResources.create();
        return new GatewayOptions(
                "token",
                resources,
                new JacksonPayloadReader(jackson.getObjectMapper()),
                new JacksonPayloadWriter(jackson.getObjectMapper()),
                thread.reconnect(),
                IdentifyOptions.create(0, 1),
                GatewayObserver.NOOP_LISTENER,
                payloads -> payloads,
                1);
    }
}
