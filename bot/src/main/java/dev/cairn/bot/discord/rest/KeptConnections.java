package dev.cairn.bot.discord.rest;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * HTTP/1.1 connections to one host, which are kept open and all run on one thread.
 *
 * <p>This is less than what a general client does: no redirects, cookies, proxies or compression, and nothing reads the body
 * of a success. It opens a connection for each request that finds none free.
 */
final class KeptConnections implements AutoCloseable {
    /** Enough for a burst: a callback that waited for a connection would miss Discord's three seconds. */
    private static final int MAX_CONNECTIONS = 256;

    private static final int MAX_WAITING = 10_000;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration MAX_IDLE = Duration.ofSeconds(50);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);

    /** How long an address is used without asking for it again: for the connections of one burst. */
    private static final Duration ADDRESS_TTL = Duration.ofSeconds(1);

    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("interactions", true), NioIoHandler.newFactory());
    private final EventLoop thread = threads.next();
    private final String host;
    private final int port;
    private final Optional<SslContext> tls;

    /** The connections without a request, the one used last first. This and what follows belongs to the thread. */
    private final Deque<KeptConnection> free = new ArrayDeque<>();

    private final Deque<HttpExchange> waiting = new ArrayDeque<>();
    private @Nullable InetSocketAddress address;
    private long lookedUp;
    /** How many of those that are being opened wait for the host's address. */
    private int withoutAddress;

    private int open;
    private int connecting;

    /**
     * Opens no connection yet.
     *
     * @param tls empty for plain HTTP
     */
    KeptConnections(String host, int port, Optional<SslContext> tls) {
        this.host = host;
        this.port = port;
        this.tls = tls;
    }

    /** Opens a connection in the background, without a request, so that the first one finds it. */
    void prepare() {
        thread.execute(() -> {
            if (open + connecting == 0) {
                connect();
            }
        });
    }

    /**
     * Sends a request for each subscription. Fails with an {@link IOException} or one of Netty's exceptions if the
     * connection fails; any response is an answer.
     *
     * @param request the whole request as it goes over the wire
     * @param timeout how long the response may take once the request is sent
     */
    Mono<HttpAnswer> exchange(byte[] request, Duration timeout) {
        return Mono.create(outcome -> {
            HttpExchange exchange = new HttpExchange(request, timeout, outcome);
            thread.execute(() -> begin(exchange));
        });
    }

    private void begin(HttpExchange exchange) {
        KeptConnection connection = takeFree();
        if (connection != null) {
            connection.send(exchange);
        } else if (waiting.size() < MAX_WAITING) {
            waiting.add(exchange);
            connectIfNeeded();
        } else {
            exchange.fail(new IOException("Too many requests wait for a connection"));
        }
    }

    private @Nullable KeptConnection takeFree() {
        KeptConnection connection = free.poll();
        while (connection != null && (!connection.isUsable() || isExpired(connection))) {
            connection.close();
            connection = free.poll();
        }
        return connection;
    }

    private static boolean isExpired(KeptConnection connection) {
        return connection.freeNanos() > MAX_IDLE.toNanos();
    }

    private void release(KeptConnection connection) {
        HttpExchange next = waiting.poll();
        if (next != null) {
            connection.send(next);
            return;
        }
        free.push(connection);
        if (isExpired(free.getLast())) {
            free.removeLast().close();
        }
    }

    private void connectIfNeeded() {
        if (connecting < waiting.size() && open + connecting < MAX_CONNECTIONS) {
            connect();
        }
    }

    private void connect() {
        connecting++;
        InetSocketAddress known = address;
        if (known != null && System.nanoTime() - lookedUp < ADDRESS_TTL.toNanos()) {
            connect(known);
        } else if (withoutAddress++ == 0) {
            lookUp();
        }
    }

    /** Looks the host up once for all connections that need its address, on another thread, since that blocks. */
    private void lookUp() {
        Mono.fromCallable(() -> new InetSocketAddress(InetAddress.getByName(host), port))
                .subscribeOn(Schedulers.boundedElastic())
                .subscribe(
                        found -> thread.execute(() -> connectAll(found)),
                        fault -> thread.execute(() -> failAll(fault)));
    }

    private void connectAll(InetSocketAddress found) {
        address = found;
        lookedUp = System.nanoTime();
        for (; withoutAddress > 0; withoutAddress--) {
            connect(found);
        }
    }

    /** Connections that are begun because these fail have a lookup of their own. */
    private void failAll(Throwable fault) {
        int failed = withoutAddress;
        withoutAddress = 0;
        for (int connection = 0; connection < failed; connection++) {
            connectionFailed(fault);
        }
    }

    private void connect(InetSocketAddress to) {
        var unused = new Bootstrap()
                .group(thread)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT_TIMEOUT.toMillis())
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        tls.ifPresent(context -> channel.pipeline().addLast(secured(context, channel)));
                        channel.pipeline()
                                .addLast(
                                        new HttpResponseDecoder(),
                                        new KeptConnection(channel, connection -> release(connection)));
                    }
                })
                .connect(to)
                .addListener((ChannelFuture connected) -> {
                    if (connected.isSuccess()) {
                        secure(connected.channel());
                    } else {
                        connectionFailed(connected.cause());
                    }
                });
    }

    private SslHandler secured(SslContext context, Channel channel) {
        SslHandler handler = context.newHandler(channel.alloc(), host, port);
        handler.setHandshakeTimeout(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        return handler;
    }

    private void secure(Channel channel) {
        SslHandler handler = channel.pipeline().get(SslHandler.class);
        if (handler == null) {
            connected(channel);
            return;
        }
        var unused = handler.handshakeFuture().addListener((Future<Channel> secured) -> {
            if (secured.isSuccess()) {
                connected(channel);
            } else {
                // Netty has closed the connection.
                connectionFailed(secured.cause());
            }
        });
    }

    private void connected(Channel channel) {
        connecting--;
        open++;
        var unused = channel.closeFuture().addListener(closed -> closed());
        release(channel.pipeline().get(KeptConnection.class));
    }

    private void closed() {
        open--;
        free.removeIf(connection -> !connection.isUsable());
        connectIfNeeded();
    }

    /** Fails the request that waits longest; the others still have the connections that are being opened for them. */
    private void connectionFailed(Throwable fault) {
        connecting--;
        HttpExchange exchange = waiting.poll();
        if (exchange != null) {
            exchange.fail(fault);
        }
        connectIfNeeded();
    }

    @Override
    public void close() {
        var unused = threads.shutdownGracefully(0, CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    }
}
