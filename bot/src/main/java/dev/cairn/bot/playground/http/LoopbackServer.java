package dev.cairn.bot.playground.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** An HTTP and WebSocket server on the loopback address, with its threads. */
public final class LoopbackServer implements AutoCloseable {
    private static final int MAX_REQUEST_LINE_BYTES = 16 * 1024;
    private static final int MAX_HEADER_BYTES = 32 * 1024;
    private static final int MAX_CHUNK_BYTES = 8 * 1024;

    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            new DefaultThreadFactory("fake-discord", true),
            NioIoHandler.newFactory());

    private final int maxBytes;

    /** Creates a server that refuses bodies of more than {@code maxBytes} with 413. */
    public LoopbackServer(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** A timer on the server's threads; its tasks must be short. */
    public ScheduledExecutorService timer() {
        return threads;
    }

    /** Binds a port (0 for any free one), serves the router, and returns the port. */
    public int open(int port, RequestRouter router) throws IOException {
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .option(ChannelOption.SO_BACKLOG, 1024)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(new HttpServerCodec(MAX_REQUEST_LINE_BYTES, MAX_HEADER_BYTES, MAX_CHUNK_BYTES))
                                .addLast(new HttpObjectAggregator(maxBytes))
                                .addLast(new LoopbackServerHandler(router));
                    }
                });
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        var binding = bootstrap.bind(loopback).awaitUninterruptibly();
        if (!binding.isSuccess()) {
            throw new IOException("port " + port + " of 127.0.0.1 cannot be bound", binding.cause());
        }
        return ((InetSocketAddress) binding.channel().localAddress()).getPort();
    }

    /** Closes every connection and stops the threads, within about a second. */
    @Override
    public void close() {
        threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }
}
