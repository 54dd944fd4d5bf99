package org.wettstein.web.shelf;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.FileRegion;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wettstein.web.answer.Gzip;

/**
 * Answers, at one connection, plain requests for what lies on the shelf before the platform sees them. All others go on
 * to the platform, and so does everything while it still owes an answer, because answers leave in the order of their
 * requests (RFC 9112, section 9.3.2).
 */
public final class ShortWay extends ChannelDuplexHandler {
    /** A request that carries one of these wants more than the whole page on a connection that stays. */
    private static final List<CharSequence> WANTING_MORE = List.of(
            HttpHeaderNames.IF_NONE_MATCH,
            HttpHeaderNames.CONTENT_LENGTH,
            HttpHeaderNames.TRANSFER_ENCODING,
            HttpHeaderNames.EXPECT,
            HttpHeaderNames.UPGRADE);

    /** What lies on the shelf. */
    public interface Answers {
        Optional<Shelved> find(String address, boolean compressed);

        /** One of them goes out. */
        void sent();
    }

    private final Answers answers;

    /** How many answers the platform owes: it is asked one thing when this way is opened. */
    private int owed = 1;

    private boolean sending;
    private boolean answered;

    ShortWay(Answers answers) {
        this.answers = answers;
    }

    /**
     * Opens it for what comes after the request that is being answered. A connection that is encrypted or of another kind
     * has none.
     */
    public static void open(HttpConnection connection, Answers answers) {
        if (connection instanceof ConnectionBase known && !connection.isSsl()) {
            open(known.channelHandlerContext(), answers);
        }
    }

    /** @param platform what would answer; it is gone if the reader has hung up with requests still to be answered */
    static void open(ChannelHandlerContext platform, Answers answers) {
        if (!platform.isRemoved() && platform.pipeline().get(ShortWay.class) == null) {
            platform.pipeline().addBefore(platform.name(), ShortWay.class.getName(), new ShortWay(answers));
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            var copy = isOpen(request) ? copy(request) : Optional.<FileRegion>empty();
            answered = copy.isPresent();
            copy.ifPresent(region -> send(context, region));
            owed += answered ? 0 : 1;
        }
        if (answered) {
            answered = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    private boolean isOpen(HttpRequest request) {
        return owed == 0
                && !sending
                && request.decoderResult().isSuccess()
                && request.method().equals(HttpMethod.GET)
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && request.headers().contains(HttpHeaderNames.HOST)
                && stays(request.headers().get(HttpHeaderNames.CONNECTION))
                && WANTING_MORE.stream().noneMatch(request.headers()::contains);
    }

    private static boolean stays(@Nullable String connection) {
        return connection == null || HttpHeaderValues.KEEP_ALIVE.contentEqualsIgnoreCase(connection);
    }

    private Optional<FileRegion> copy(HttpRequest request) {
        boolean compressed = Gzip.accepted(request.headers().get(HttpHeaderNames.ACCEPT_ENCODING));
        return answers.find(request.uri(), compressed).flatMap(Shelved::copy);
    }

    private void send(ChannelHandlerContext context, FileRegion region) {
        sending = true;
        answers.sent();
        // Past what would put it into the form of an answer, which it has already.
        context.pipeline().firstContext().write(region).addListener(_ -> sending = false);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (sending) {
            context.flush();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent && !isInterim(message)) {
            owed--;
        }
        var _ = context.write(message, promise);
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response && response.status().code() < 200;
    }
}
