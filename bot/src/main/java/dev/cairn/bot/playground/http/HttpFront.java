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

/** A server on the loopback address, and the threads it runs on. */
public final class HttpFront implements AutoCloseable {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int LONGEST_HEADERS = 32 * 1024;
    private static final int CHUNK = 8 * 1024;

    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            new DefaultThreadFactory("stand-in", true),
            NioIoHandler.newFactory());

    private final int mostBytes;

    /** A server that refuses bodies of more than {@code mostBytes} with 413. */
    public HttpFront(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** A timer that shares the server's threads; what it runs must be short. */
    public ScheduledExecutorService timer() {
        return threads;
    }

    /** Binds the port (0 for any free one) and serves the site; the answer is the port. */
    public int open(int port, Site site) throws IOException {
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
                                .addLast(new HttpServerCodec(LONGEST_LINE, LONGEST_HEADERS, CHUNK))
                                .addLast(new HttpObjectAggregator(mostBytes))
                                .addLast(new FrontHandler(site));
                    }
                });
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        var bound = bootstrap.bind(loopback).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            throw new IOException("port " + port + " of 127.0.0.1 cannot be bound", bound.cause());
        }
        return ((InetSocketAddress) bound.channel().localAddress()).getPort();
    }

    /** Closes every connection and stops the threads, within a second or so. */
    @Override
    public void close() {
        threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }
}
