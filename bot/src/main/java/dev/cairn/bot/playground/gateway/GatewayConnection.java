package dev.cairn.bot.playground.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** One socket to a bot. What it is given to send goes out in that order, from the socket's own thread. */
final class GatewayConnection {
    private static final int CHUNK = 8192;

    private final Channel socket;
    /** One zlib stream for the whole life of the connection; touched on the socket's thread only. */
    private final @Nullable Deflater deflater;

    GatewayConnection(Channel socket, boolean compressed) {
        this.socket = socket;
        this.deflater = compressed ? new Deflater() : null;
    }

    /** Hands a payload to the socket's thread and returns at once. */
    void send(byte[] payload) {
        socket.eventLoop().execute(() -> write(payload));
    }

    void close(CloseCode code) {
        close(code.number(), code.words());
    }

    void close(int code, String words) {
        socket.eventLoop()
                .execute(() -> socket.writeAndFlush(new CloseWebSocketFrame(code, words))
                        .addListener(ChannelFutureListener.CLOSE));
    }

    /** Resets the connection, as a machine that goes away does. */
    void cut() {
        socket.eventLoop().execute(() -> {
            socket.config().setOption(ChannelOption.SO_LINGER, 0);
            socket.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
        });
    }

    /** Frees the zlib stream; called on the socket's thread when it is gone. */
    void closed() {
        if (deflater != null) {
            deflater.end();
        }
    }

    private void write(byte[] payload) {
        if (!socket.isActive()) {
            return;
        }
        if (deflater == null) {
            send(new TextWebSocketFrame(Unpooled.wrappedBuffer(payload)));
        } else {
            send(new BinaryWebSocketFrame(compress(deflater, payload)));
        }
    }

    private void send(WebSocketFrame frame) {
        socket.writeAndFlush(frame).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
    }

    private ByteBuf compress(Deflater stream, byte[] payload) {
        ByteBuf compressed = socket.alloc().buffer(payload.length / 2 + 16);
        stream.setInput(payload);
        byte[] chunk = new byte[CHUNK];
        int written;
        do {
            written = stream.deflate(chunk, 0, chunk.length, Deflater.SYNC_FLUSH);
            compressed.writeBytes(chunk, 0, written);
        } while (written == chunk.length);
        return compressed;
    }
}
