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
 * costs. Discord4J gets everything else, and the last sequence number: before any other frame, and within a second. If the
 * connection dies within that second without a word, Discord replays a few events, which are answered once.
 *
 * <p>Discord compresses a connection as one zlib stream, so what Discord4J gets is a stream of its own, stored without
 * compression. Used on the socket's thread only.
 */
final class GatewayInbound extends ChannelInboundHandlerAdapter {
    private static final long SEQUENCE_DELAY_MILLIS = 1_000;
    /** How Discord ends a message: with the mark of zlib's sync flush. */
    private static final int MESSAGE_END = 0x0000FFFF;

    /** More than what zlib adds to a message that it stores: a header, five bytes a block, the mark at the end. */
    private static final int FLUSH_OVERHEAD = 64;

    private static final int CHUNK = 1 << 13;
    private static final int MAX_KEPT_BUFFER = 1 << 16;

    private final GatewayEvents events;
    private final Inflater inflater = new Inflater();
    private final Deflater deflater = new Deflater(Deflater.NO_COMPRESSION);
    private final byte[] chunk = new byte[CHUNK];
    private ByteArrayOutputStream message = new ByteArrayOutputStream(CHUNK);
    private int latestBytes = -1;
    /** Whether a continuation frame belongs to a compressed message. */
    private boolean inCompressedMessage;

    private int sequence;
    private boolean sequencePending;
    private boolean consumedSinceLastRead;

    GatewayInbound(GatewayEvents events) {
        this.events = events;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        if (isCompressed(read)) {
            WebSocketFrame frame = (WebSocketFrame) read;
            inCompressedMessage = !frame.isFinalFragment();
            consumedSinceLastRead = true;
            try {
                inflate(ByteBufUtil.getBytes(frame.content()));
            } finally {
                ReferenceCountUtil.release(frame);
            }
            if (latestBytes == MESSAGE_END) {
                readMessage(context);
            }
            return;
        }
        if (read instanceof CloseWebSocketFrame) {
            passOnSequence(context);
        }
        context.fireChannelRead(read);
    }

    private boolean isCompressed(Object read) {
        return read instanceof BinaryWebSocketFrame
                || (inCompressedMessage && read instanceof ContinuationWebSocketFrame);
    }

    private void inflate(byte[] compressed) {
        for (int at = Math.max(0, compressed.length - Integer.BYTES); at < compressed.length; at++) {
            latestBytes = (latestBytes << Byte.SIZE) | (compressed[at] & 0xFF);
        }
        inflater.setInput(compressed);
        try {
            for (int length = inflater.inflate(chunk); length > 0; length = inflater.inflate(chunk)) {
                message.write(chunk, 0, length);
            }
        } catch (DataFormatException broken) {
            throw new DecoderException("The gateway's compressed stream is broken", broken);
        }
        if (inflater.finished() || inflater.needsDictionary()) {
            throw new DecoderException("The gateway's compressed stream has ended"); // What follows could not be read.
        }
    }

    private void readMessage(ChannelHandlerContext context) {
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
                    passOnSequenceSoon(context, frame.sequence());
                    events.onEvent().accept(frame);
                    return false;
                })
                .orElse(false);
        if (isForDiscord4j) {
            passOnSequence(context);
            passOn(context, whole);
        }
    }

    /** Ignores an event without a number, since Discord would replay the session from its beginning. */
    private void passOnSequenceSoon(ChannelHandlerContext context, int number) {
        if (number <= 0) {
            return;
        }
        sequence = number;
        if (!sequencePending) {
            sequencePending = true;
            var unused = context.executor()
                    .schedule(() -> passOnSequence(context), SEQUENCE_DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void passOnSequence(ChannelHandlerContext context) {
        if (sequencePending && !context.isRemoved()) {
            sequencePending = false;
            passOn(context, ("{\"op\":0,\"s\":" + sequence + "}").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void passOn(ChannelHandlerContext context, byte[] whole) {
        ByteBuf stored = context.alloc().buffer(whole.length + FLUSH_OVERHEAD);
        deflater.setInput(whole);
        int length;
        do {
            length = deflater.deflate(chunk, 0, chunk.length, Deflater.SYNC_FLUSH);
            stored.writeBytes(chunk, 0, length);
        } while (length == chunk.length);
        consumedSinceLastRead = false;
        context.fireChannelRead(new BinaryWebSocketFrame(stored));
    }

    /** Without auto-read, a consumed frame triggers no further read, so it requests one here. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (consumedSinceLastRead && !context.channel().config().isAutoRead()) {
            context.read();
        }
        consumedSinceLastRead = false;
        context.fireChannelReadComplete();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        passOnSequence(context);
        context.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable fault) {
        passOnSequence(context);
        context.fireExceptionCaught(fault);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        inflater.end();
        deflater.end();
    }
}
