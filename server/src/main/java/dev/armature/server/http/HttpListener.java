package dev.armature.server.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpContentDecompressor;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.timeout.IdleStateHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Listens on a socket and hands each whole request to a {@link RequestHandler}, on the thread that read it: what an
 * engine in this process answers takes less time than a change of threads.
 */
public final class HttpListener implements AutoCloseable {
    private static final int STOP_SECONDS = 5;

    private final EventLoopGroup threads;
    private final Channel channel;

    private HttpListener(EventLoopGroup threads, Channel channel) {
        this.threads = threads;
        this.channel = channel;
    }

    /**
     * Starts to listen.
     *
     * @param address where; a port of zero takes any that is free
     * @throws IOException if the address cannot be listened on
     */
    public static HttpListener start(InetSocketAddress address, HttpLimits limits, RequestHandler handler)
            throws IOException {
        EventLoopGroup threads = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
        AtomicInteger connections = new AtomicInteger();
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel connection) {
                        initialize(connection, limits, connections, handler);
                    }
                });
        ChannelFuture bound = bootstrap.bind(address).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            threads.shutdownGracefully(0, STOP_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
            throw new IOException(
                    "Cannot listen on " + address + ": " + bound.cause().getMessage(), bound.cause());
        }
        return new HttpListener(threads, bound.channel());
    }

    private static void initialize(
            SocketChannel connection, HttpLimits limits, AtomicInteger connections, RequestHandler handler) {
        HttpDecoderConfig decoding = new HttpDecoderConfig()
                .setMaxInitialLineLength(limits.maxHeaderBytes())
                .setMaxHeaderSize(limits.maxHeaderBytes());
        connection
                .pipeline()
                .addLast(new ConnectionLimit(connections, limits.maxConnections()))
                .addLast(new IdleStateHandler(0, 0, limits.idleSeconds()))
                .addLast(new HttpServerCodec(decoding))
                .addLast(new HttpContentDecompressor(limits.maxBodyBytes()))
                .addLast(new HttpObjectAggregator(limits.maxBodyBytes(), true))
                .addLast(new ConnectionHandler(handler));
    }

    /** Returns the address that it listens on, with the port that it has. */
    public InetSocketAddress address() {
        return (InetSocketAddress) channel.localAddress();
    }

    /** Closes the socket and all connections, and waits until the requests that had come are answered. */
    @Override
    public void close() {
        channel.close().awaitUninterruptibly();
        threads.shutdownGracefully(0, STOP_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
