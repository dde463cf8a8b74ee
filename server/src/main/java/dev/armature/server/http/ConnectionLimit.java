package dev.armature.server.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts a connection while it is open, and closes it at once if there are too many. One for each connection. */
final class ConnectionLimit extends ChannelInboundHandlerAdapter {
    private final AtomicInteger connections;
    private final int most;

    ConnectionLimit(AtomicInteger connections, int most) {
        this.connections = connections;
        this.most = most;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Nothing is left to do when closing fails.
    public void channelActive(ChannelHandlerContext context) {
        if (connections.incrementAndGet() > most) {
            context.close();
        } else {
            context.fireChannelActive();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        connections.decrementAndGet();
        context.fireChannelInactive();
    }
}
