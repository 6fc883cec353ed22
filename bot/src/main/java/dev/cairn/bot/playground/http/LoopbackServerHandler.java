package dev.cairn.bot.playground.http;

import dev.cairn.bot.playground.json.Json;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes HTTP requests to the router, writes its responses, and upgrades WebSockets. */
final class LoopbackServerHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final Logger LOG = LoggerFactory.getLogger(LoopbackServerHandler.class);
    private static final int LARGEST_FRAME = 1 << 20;

    private final RequestRouter router;

    LoopbackServerHandler(RequestRouter router) {
        this.router = router;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        boolean keepAlive = HttpUtil.isKeepAlive(request);
        if (request.decoderResult().isFailure()) {
            send(context, plainError(400, "400: Bad Request"), false);
            return;
        }
        int port = ((InetSocketAddress) context.channel().localAddress()).getPort();
        if (!LoopbackGuard.allows(request.headers(), port)) {
            send(context, plainError(403, "403: Forbidden"), keepAlive);
            return;
        }
        Optional<ServerRequest> read = ServerRequest.of(request);
        if (read.isEmpty()) {
            send(context, plainError(400, "400: Bad Request"), keepAlive);
            return;
        }
        ServerRequest parsed = read.get();
        if (request.headers().containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)) {
            upgrade(context, request, router.socket(parsed));
            return;
        }
        answer(context, parsed, keepAlive);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // both outcomes are handled in the callback
    private void answer(ChannelHandlerContext context, ServerRequest parsed, boolean keepAlive) {
        String requestLine = parsed.method() + " " + parsed.path();
        try {
            router.answer(parsed).whenComplete((reply, failure) -> {
                if (failure == null) {
                    send(context, reply, keepAlive);
                } else {
                    fail(context, requestLine, failure);
                }
            });
        } catch (RuntimeException fault) {
            fail(context, requestLine, fault);
        }
    }

    private static void fail(ChannelHandlerContext context, String requestLine, Throwable fault) {
        LOG.error("{} failed", requestLine, fault);
        send(context, plainError(500, "500: Internal Server Error"), false);
    }

    private static ServerResponse plainError(int status, String message) {
        return ServerResponse.json(status, Json.object().put("message", message).put("code", 0));
    }

    private static void upgrade(
            ChannelHandlerContext context, FullHttpRequest request, Optional<Consumer<Channel>> taker) {
        if (taker.isEmpty()) {
            send(context, plainError(404, "404: Not Found"), false);
            return;
        }
        String url = "ws://" + request.headers().get(HttpHeaderNames.HOST) + request.uri();
        WebSocketServerHandshaker handshaker =
                new WebSocketServerHandshakerFactory(url, null, false, LARGEST_FRAME).newHandshaker(request);
        if (handshaker == null) {
            WebSocketServerHandshakerFactory.sendUnsupportedVersionResponse(context.channel())
                    .addListener(ChannelFutureListener.CLOSE);
            return;
        }
        Channel channel = context.channel();
        handshaker.handshake(channel, request).addListener(done -> {
            if (done.isSuccess()) {
                channel.pipeline().addLast(new WebSocketFrameAggregator(LARGEST_FRAME));
                taker.get().accept(channel);
            }
        });
    }

    private static void send(ChannelHandlerContext context, ServerResponse reply, boolean keepAlive) {
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(reply.status()), Unpooled.wrappedBuffer(reply.body()));
        if (!reply.contentType().isEmpty()) {
            response.headers().set(HttpHeaderNames.CONTENT_TYPE, reply.contentType());
        }
        reply.headers().forEach((name, value) -> response.headers().set(name, value));
        response.headers().set("X-Content-Type-Options", "nosniff");
        if (reply.status() != 204) {
            response.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, reply.body().length);
        }
        HttpUtil.setKeepAlive(response, keepAlive);
        if (reply.arrival() != ServerResponse.Arrival.WHOLE) {
            cut(context, response, reply.arrival());
            return;
        }
        var written = context.writeAndFlush(response);
        if (!keepAlive) {
            written.addListener(ChannelFutureListener.CLOSE);
        }
    }

    /** Closes the connection before the whole response is sent. */
    private static void cut(ChannelHandlerContext context, FullHttpResponse response, ServerResponse.Arrival arrival) {
        ByteBuf whole = Unpooled.buffer();
        EmbeddedChannel encoder = new EmbeddedChannel(new HttpResponseEncoder());
        encoder.writeOutbound(response);
        for (ByteBuf part = encoder.readOutbound(); part != null; part = encoder.readOutbound()) {
            whole.writeBytes(part);
            part.release();
        }
        encoder.finishAndReleaseAll();
        int kept = arrival == ServerResponse.Arrival.HALF ? whole.readableBytes() / 2 : 0;
        // Bypasses the codec, which would refuse to send half a response.
        context.channel().eventLoop().execute(() -> {
            context.pipeline().remove(HttpServerCodec.class);
            context.writeAndFlush(whole.slice(0, kept)).addListener(ChannelFutureListener.CLOSE);
        });
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the connection is closing
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        LOG.debug("a connection broke", cause);
        context.close();
    }
}
