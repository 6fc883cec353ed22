package dev.cairn.bot.discord.rest;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.ReadTimeoutException;
import io.netty.util.concurrent.Future;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection that carries one request at a time, and is kept for the next one. Used on the connections' thread only. */
final class KeptConnection extends SimpleChannelInboundHandler<HttpObject> {
    private static final int MAX_REFUSAL = 64 << 10;
    private static final int INFORMATIONAL_END = 200;

    private final Channel channel;
    /** Runs when the connection can take another request. */
    private final Consumer<KeptConnection> onFree;

    private final ByteArrayOutputStream refusal = new ByteArrayOutputStream(0);
    private @Nullable HttpExchange current;
    private @Nullable Future<?> timeout;
    private @Nullable HttpResponse response;
    private long freeSince = System.nanoTime();

    KeptConnection(Channel channel, Consumer<KeptConnection> onFree) {
        this.channel = channel;
        this.onFree = onFree;
    }

    /** Sends the request; the connection must be free. */
    void send(HttpExchange exchange) {
        current = exchange;
        response = null;
        refusal.reset();
        timeout = channel.eventLoop()
                .schedule(
                        () -> breakOff(ReadTimeoutException.INSTANCE),
                        exchange.timeout().toNanos(),
                        TimeUnit.NANOSECONDS);
        var unused = channel.writeAndFlush(Unpooled.wrappedBuffer(exchange.request()))
                .addListener(written -> {
                    if (!written.isSuccess()) {
                        breakOff(written.cause());
                    }
                });
    }

    boolean isUsable() {
        return channel.isActive();
    }

    long freeNanos() {
        return System.nanoTime() - freeSince;
    }

    void close() {
        var unused = channel.close();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
        if (part.decoderResult().isFailure()) {
            breakOff(part.decoderResult().cause());
            return;
        }
        if (part instanceof HttpResponse head) {
            begin(head);
        }
        if (part instanceof HttpContent content) {
            keep(content.content());
        }
        HttpResponse head = response;
        if (part instanceof LastHttpContent && head != null) {
            end(head);
        }
    }

    private void begin(HttpResponse head) {
        HttpExchange exchange = current;
        int status = head.status().code();
        if (exchange == null || status < INFORMATIONAL_END) {
            return;
        }
        response = head;
        HttpAnswer answer = answer(status, head.headers());
        // The status already says that the request arrived, so a connection that breaks during the body does no harm.
        if (!answer.isRefusal()) {
            exchange.succeed(answer);
        }
    }

    private HttpAnswer answer(int status, HttpHeaders headers) {
        return new HttpAnswer(status, headers, refusal.toByteArray());
    }

    private void keep(ByteBuf content) {
        HttpResponse head = response;
        if (head != null && answer(head.status().code(), head.headers()).isRefusal()) {
            byte[] bytes = new byte[Math.min(content.readableBytes(), MAX_REFUSAL - refusal.size())];
            content.readBytes(bytes);
            refusal.writeBytes(bytes);
        }
    }

    private void end(HttpResponse head) {
        boolean kept = HttpUtil.isKeepAlive(head);
        finish(exchange -> exchange.succeed(answer(head.status().code(), head.headers())));
        if (kept && isUsable()) {
            freeSince = System.nanoTime();
            onFree.accept(this);
        } else {
            close();
        }
    }

    /** Ends the request and the connection. A refusal whose body has not come whole is still a refusal. */
    private void breakOff(Throwable fault) {
        HttpResponse head = response;
        finish(exchange -> {
            if (head == null) {
                exchange.fail(fault);
            } else {
                exchange.succeed(answer(head.status().code(), head.headers()));
            }
        });
        close();
    }

    private void finish(Consumer<HttpExchange> outcome) {
        HttpExchange exchange = current;
        Future<?> waiting = timeout;
        current = null;
        if (waiting != null) {
            waiting.cancel(false);
        }
        if (exchange != null) {
            outcome.accept(exchange);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        breakOff(new IOException("The connection was closed before the response"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable fault) {
        breakOff(fault);
    }
}
