package dev.cairn.bot.discord;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Takes events out of one socket of the gateway before Discord4J's streams, which take most of the time that an event
 * costs. Discord4J gets everything else, and the number of the last event: at once before anything else that it gets, and
 * otherwise a second later at most. If the connection breaks within that second without a word, Discord replays a few
 * events, which are answered once.
 *
 * <p>Discord compresses a connection as one zlib stream, so what Discord4J gets is a stream of its own, stored without
 * compression. Used on the socket's thread only.
 */
final class GatewayInbound extends ChannelInboundHandlerAdapter {
    private static final long COUNT_DELAY_MILLIS = 1_000;
    /** How Discord ends a message: with the mark of zlib's sync flush. */
    private static final int MESSAGE_END = 0x0000FFFF;

    private static final int CHUNK = 1 << 13;
    private static final int MAX_KEPT_BUFFER = 1 << 16;

    private final GatewayEvents events;
    private final Inflater received = new Inflater();
    private final Deflater passedOn = new Deflater(Deflater.NO_COMPRESSION);
    private final byte[] chunk = new byte[CHUNK];
    private ByteArrayOutputStream message = new ByteArrayOutputStream(CHUNK);
    private int latestBytes = -1;
    /** Whether a continuation belongs to a compressed message. */
    private boolean continues;

    private int sequence;
    private boolean counts;
    private boolean taken;

    GatewayInbound(GatewayEvents events) {
        this.events = events;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object received) {
        if (isCompressed(received)) {
            WebSocketFrame frame = (WebSocketFrame) received;
            continues = !frame.isFinalFragment();
            taken = true;
            try {
                inflate(ByteBufUtil.getBytes(frame.content()));
            } finally {
                ReferenceCountUtil.release(frame);
            }
            if (latestBytes == MESSAGE_END) {
                read(context);
            }
            return;
        }
        if (received instanceof CloseWebSocketFrame) {
            count(context);
        }
        context.fireChannelRead(received);
    }

    private boolean isCompressed(Object received) {
        return received instanceof BinaryWebSocketFrame
                || (continues && received instanceof ContinuationWebSocketFrame);
    }

    private void inflate(byte[] compressed) {
        for (int at = Math.max(0, compressed.length - Integer.BYTES); at < compressed.length; at++) {
            latestBytes = (latestBytes << Byte.SIZE) | (compressed[at] & 0xFF);
        }
        received.setInput(compressed);
        try {
            for (int length = received.inflate(chunk); length > 0; length = received.inflate(chunk)) {
                message.write(chunk, 0, length);
            }
        } catch (DataFormatException broken) {
            throw new DecoderException("The gateway's compressed stream is broken", broken);
        }
        if (received.finished() || received.needsDictionary()) {
            throw new DecoderException("The gateway's compressed stream has ended"); // What follows could not be read.
        }
    }

    private void read(ChannelHandlerContext context) {
        byte[] whole = message.toByteArray();
        message.reset();
        if (whole.length > MAX_KEPT_BUFFER) {
            message = new ByteArrayOutputStream(CHUNK);
        }
        if (whole.length == 0) {
            return;
        }
        boolean isForDiscord4j = events.read(whole, frame -> {
                    if (!frame.isOnlyCounted()) {
                        return true;
                    }
                    countLater(context, frame.sequence());
                    events.onEvent().accept(frame);
                    return false;
                })
                .orElse(false);
        if (isForDiscord4j) {
            count(context);
            passOn(context, whole);
        }
    }

    /** Ignores an event without a number, since Discord would replay the session from its beginning. */
    private void countLater(ChannelHandlerContext context, int number) {
        if (number <= 0) {
            return;
        }
        sequence = number;
        if (!counts) {
            counts = true;
            var unused = context.executor().schedule(() -> count(context), COUNT_DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void count(ChannelHandlerContext context) {
        if (counts && !context.isRemoved()) {
            counts = false;
            passOn(context, ("{\"op\":0,\"s\":" + sequence + "}").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void passOn(ChannelHandlerContext context, byte[] whole) {
        ByteBuf stored = context.alloc().buffer(whole.length + Long.SIZE);
        passedOn.setInput(whole);
        int length;
        do {
            length = passedOn.deflate(chunk, 0, chunk.length, Deflater.SYNC_FLUSH);
            stored.writeBytes(chunk, 0, length);
        } while (length == chunk.length);
        taken = false;
        context.fireChannelRead(new BinaryWebSocketFrame(stored));
    }

    /** What was taken asks for no more by itself where reading is asked for each time. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (taken && !context.channel().config().isAutoRead()) {
            context.read();
        }
        taken = false;
        context.fireChannelReadComplete();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        count(context);
        context.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable fault) {
        count(context);
        context.fireExceptionCaught(fault);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        received.end();
        passedOn.end();
    }
}
