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

/** A socket to a bot. Sends frames in order from the socket's event loop. */
final class GatewayConnection {
    private static final int CHUNK = 8192;

    private final Channel socket;
    /** The zlib stream of the whole connection; used only on the socket's thread. */
    private final @Nullable Deflater deflater;

    GatewayConnection(Channel socket, boolean compressed) {
        this.socket = socket;
        this.deflater = compressed ? new Deflater() : null;
    }

    /** Passes a payload to the socket's thread and returns at once. */
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

    /** Resets the connection, as if the machine had gone away. */
    void cut() {
        socket.eventLoop().execute(() -> {
            socket.config().setOption(ChannelOption.SO_LINGER, 0);
            socket.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
        });
    }

    /** Releases the zlib stream; called on the socket's thread after the connection is closed. */
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
