package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.gateway.ZlibDecompressor;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

class GatewayInboundTest {
    private static final String HELLO = "{\"t\":null,\"s\":null,\"op\":10,\"d\":{\"heartbeat_interval\":41250}}";

    private final Deflater discord = new Deflater();
    private final List<String> taken = new ArrayList<>();
    private final AtomicInteger dropped = new AtomicInteger();
    private final EmbeddedChannel socket = new EmbeddedChannel(new GatewayInbound(new GatewayEvents(
            new ObjectMapper(),
            frame -> taken.add(frame.type() + " " + frame.data().path("id").asText()),
            dropped::incrementAndGet)));
    private final ZlibDecompressor discord4j = new ZlibDecompressor(ByteBufAllocator.DEFAULT);

    @AfterEach
    void close() {
        socket.finishAndReleaseAll();
        discord.end();
    }

    @Test
    void discord4jGetsWhatIsNoEventAsItWas() {
        send(HELLO);
        send("{\"op\":11}");

        assertThat(passedOn()).containsExactly(HELLO, "{\"op\":11}");
        assertThat(taken).isEmpty();
    }

    @Test
    void discord4jGetsReadyAndOfAnInteractionItsNumberASecondLater() {
        String ready = "{\"t\":\"READY\",\"s\":1,\"op\":0,\"d\":{\"session_id\":\"s\"}}";
        socket.freezeTime();
        send(ready);
        send(interaction(2));
        send(interaction(3));
        assertThat(passedOn()).containsExactly(ready);

        socket.advanceTimeBy(1, TimeUnit.SECONDS);
        socket.runScheduledPendingTasks();

        assertThat(passedOn()).containsExactly("{\"op\":0,\"s\":3}");
        assertThat(taken).containsExactly("INTERACTION_CREATE 2", "INTERACTION_CREATE 3");
    }

    @Test
    void numberComesBeforeAnythingElseThatDiscord4jGets() {
        send(interaction(7));
        send("{\"op\":7,\"d\":null}");

        assertThat(passedOn()).containsExactly("{\"op\":0,\"s\":7}", "{\"op\":7,\"d\":null}");
    }

    @Test
    void numberComesBeforeTheClose() {
        send(interaction(7));
        socket.writeInbound(new CloseWebSocketFrame(4000, "again"));

        BinaryWebSocketFrame number = socket.readInbound();
        CloseWebSocketFrame close = socket.readInbound();
        assertThat(decompressed(List.of(number))).containsExactly("{\"op\":0,\"s\":7}");
        assertThat(close.statusCode()).isEqualTo(4000);
        close.release();
    }

    @Test
    void numberComesBeforeTheEndOfAConnectionThatBreaks() {
        send(interaction(7));
        var unused = socket.close();

        assertThat(passedOn()).containsExactly("{\"op\":0,\"s\":7}");
    }

    @Test
    void messageMayComeInManyPieces() {
        byte[] whole = compressed(interaction(5));
        for (byte piece : whole) {
            socket.writeInbound(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(new byte[] {piece})));
        }
        byte[] second = compressed(interaction(6));
        int middle = second.length / 2;
        socket.writeInbound(
                new BinaryWebSocketFrame(false, 0, Unpooled.wrappedBuffer(Arrays.copyOfRange(second, 0, middle))));
        socket.writeInbound(new ContinuationWebSocketFrame(
                true, 0, Unpooled.wrappedBuffer(Arrays.copyOfRange(second, middle, second.length))));

        assertThat(taken).containsExactly("INTERACTION_CREATE 5", "INTERACTION_CREATE 6");
    }

    @Test
    void messageLargerThanAnyBufferPassesWhole() {
        String large = "{\"op\":11,\"d\":\"" + "longer ".repeat(200_000) + "\"}";
        send(large);

        assertThat(passedOn()).containsExactly(large);
    }

    @Test
    void unreadableInteractionIsCountedAndTheNextOneIsRead() {
        send("{\"t\":\"INTERACTION_CREATE\",\"s\":2,\"op\":0,\"d\":{\"id\":");
        send(interaction(3));

        assertThat(dropped).hasValue(1);
        assertThat(taken).containsExactly("INTERACTION_CREATE 3");
    }

    @Test
    void brokenStreamEndsTheConnection() {
        assertThatThrownBy(() -> socket.writeInbound(
                        new BinaryWebSocketFrame(Unpooled.wrappedBuffer(new byte[] {1, 2, 3, 4, 5, 6}))))
                .isInstanceOf(DecoderException.class);
    }

    @Test
    void endedStreamEndsTheConnection() {
        discord.setInput("{\"op\":11}".getBytes(StandardCharsets.UTF_8));
        discord.finish();
        byte[] buffer = new byte[100];
        int length = discord.deflate(buffer);
        byte[] last = Arrays.copyOf(buffer, length);

        assertThatThrownBy(() -> socket.writeInbound(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(last))))
                .isInstanceOf(DecoderException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"s\":null,", "\"s\":\"x\","})
    void eventWithoutANumberIsTakenAndTheNumberBeforeItCounts(String number) {
        send(interaction(7));
        send("{\"t\":\"INTERACTION_CREATE\"," + number + "\"op\":0,\"d\":{\"id\":\"8\"}}");
        send("{\"op\":11}");

        assertThat(taken).containsExactly("INTERACTION_CREATE 7", "INTERACTION_CREATE 8");
        assertThat(passedOn()).containsExactly("{\"op\":0,\"s\":7}", "{\"op\":11}");
    }

    @Test
    void readingGoesOnAfterAnEventWhereEachReadIsAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        EmbeddedChannel slow = new EmbeddedChannel(
                new ChannelOutboundHandlerAdapter() {
                    @Override
                    public void read(ChannelHandlerContext context) {
                        asked.incrementAndGet();
                    }
                },
                new GatewayInbound(new GatewayEvents(new ObjectMapper(), frame -> {}, () -> {})));
        slow.config().setAutoRead(false);
        int before = asked.get();

        slow.writeInbound(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(compressed(interaction(1)))));

        assertThat(asked.get()).isEqualTo(before + 1);
        slow.finishAndReleaseAll();
    }

    private static String interaction(int number) {
        return "{\"t\":\"INTERACTION_CREATE\",\"s\":" + number + ",\"op\":0,\"d\":{\"id\":\"" + number + "\"}}";
    }

    private void send(String message) {
        socket.writeInbound(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(compressed(message))));
    }

    private byte[] compressed(String message) {
        byte[] buffer = new byte[message.length() + 100];
        discord.setInput(message.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(buffer, discord.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH));
    }

    /** What Discord4J's own decompressor makes of what has been passed on since the last call. */
    private List<String> passedOn() {
        List<WebSocketFrame> frames = new ArrayList<>();
        for (WebSocketFrame frame = socket.readInbound(); frame != null; frame = socket.readInbound()) {
            frames.add(frame);
        }
        return decompressed(frames);
    }

    private List<String> decompressed(List<? extends WebSocketFrame> frames) {
        return Objects.requireNonNull(discord4j
                .completeMessages(Flux.fromIterable(frames).map(WebSocketFrame::content))
                .map(GatewayInboundTest::text)
                .collectList()
                .block());
    }

    private static String text(ByteBuf message) {
        String text = message.toString(StandardCharsets.UTF_8);
        message.release();
        return text;
    }
}
