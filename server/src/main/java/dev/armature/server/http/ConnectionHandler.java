package dev.armature.server.http;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.compression.DecompressionException;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.timeout.IdleStateEvent;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;

/** Turns the requests of one connection into questions, and their answers into responses. */
final class ConnectionHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final System.Logger LOG = System.getLogger(ConnectionHandler.class.getName());

    private final RequestHandler handler;

    ConnectionHandler(RequestHandler handler) {
        this.handler = handler;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        DecoderResult decoded = request.decoderResult();
        if (decoded.isFailure()) {
            send(context, bare(statusOf(decoded.cause())), false);
            return;
        }
        HttpQuestion question = new HttpQuestion(
                request.method().name(),
                request.uri(),
                name -> Optional.ofNullable(request.headers().get(name)),
                ByteBufUtil.getBytes(request.content()));
        send(context, handler.handle(question), HttpUtil.isKeepAlive(request));
    }

    private static HttpResponseStatus statusOf(Throwable problem) {
        if (problem instanceof TooLongHttpLineException) {
            return HttpResponseStatus.REQUEST_URI_TOO_LONG;
        }
        return problem instanceof TooLongHttpHeaderException
                ? HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                : HttpResponseStatus.BAD_REQUEST;
    }

    private static HttpAnswer bare(HttpResponseStatus status) {
        return new HttpAnswer(status.code(), Map.of(), new byte[0]);
    }

    private static void send(ChannelHandlerContext context, HttpAnswer answer, boolean keepAlive) {
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(answer.status()),
                Unpooled.wrappedBuffer(answer.body()));
        answer.headers().forEach(response.headers()::set);
        response.headers().set(HttpHeaderNames.SERVER, "Server"); // That is what the service calls itself.
        response.headers().set(HttpHeaderNames.DATE, AnswerDate.now());
        response.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, answer.body().length);
        HttpUtil.setKeepAlive(response, keepAlive);
        var sent = context.writeAndFlush(response);
        if (!keepAlive) {
            sent.addListener(ChannelFutureListener.CLOSE);
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Nothing is left to do when closing fails.
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof IdleStateEvent) {
            context.close();
        } else {
            context.fireUserEventTriggered(event);
        }
    }

    /** A lost connection is nobody's failure; anything else is logged. The client is told if it still can be. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Nothing is left to do when closing fails.
    public void exceptionCaught(ChannelHandlerContext context, Throwable problem) {
        if (problem instanceof IOException || problem instanceof PrematureChannelClosureException) {
            context.close();
            return;
        }
        if (!(problem instanceof DecompressionException)) {
            LOG.log(Level.ERROR, "A request failed", problem);
        }
        send(context, bare(HttpResponseStatus.INTERNAL_SERVER_ERROR), false);
    }
}
