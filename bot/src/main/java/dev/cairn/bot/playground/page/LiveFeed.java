package dev.cairn.bot.playground.page;

import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.ChannelKind;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.playground.world.WorldEvent;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sends each open page the events that its person can see. */
final class LiveFeed {
    private final World world;
    private final PageJson shapes;
    private final Map<Channel, Snowflake> viewers = new ConcurrentHashMap<>();

    LiveFeed(World world, PageJson shapes) {
        this.world = world;
        this.shapes = shapes;
        world.listen(this::publish);
    }

    /** Sends events for this person to a socket from now on. */
    void join(Channel socket, Snowflake person) {
        viewers.put(socket, person);
        socket.closeFuture().addListener(closed -> viewers.remove(socket));
        socket.pipeline().addLast(new ControlFrameHandler());
    }

    private void publish(WorldEvent event) {
        if (viewers.isEmpty()) {
            return;
        }
        byte[] bytes = Json.bytes(shapes.event(event));
        Optional<byte[]> toOthers = recipient(event).map(person -> Json.bytes(shapes.directMessage(person)));
        viewers.forEach((socket, person) -> {
            if (isVisibleTo(event, person)) {
                send(socket, bytes);
            } else {
                toOthers.ifPresent(notice -> send(socket, notice));
            }
        });
    }

    private static void send(Channel socket, byte[] bytes) {
        socket.writeAndFlush(new TextWebSocketFrame(Unpooled.wrappedBuffer(bytes)))
                .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
    }

    /** Who got a direct message from the bot by this event. */
    private Optional<Snowflake> recipient(WorldEvent event) {
        return event instanceof WorldEvent.Posted posted
                ? world.channel(posted.message().channel())
                        .filter(channel -> channel.kind() == ChannelKind.BOT_DM)
                        .flatMap(channel -> channel.people().stream().findFirst())
                        .filter(person -> !person.equals(posted.message().author()))
                : Optional.empty();
    }

    private boolean isVisibleTo(WorldEvent event, Snowflake person) {
        if (event instanceof WorldEvent.Posted posted) {
            return world.sees(person, posted.message());
        } else if (event instanceof WorldEvent.Edited edited) {
            return world.sees(person, edited.message());
        } else if (event instanceof WorldEvent.Deleted deleted) {
            return world.sees(person, deleted.message());
        } else if (event instanceof WorldEvent.Thinking thinking) {
            boolean own = thinking.origin().person().equals(person);
            return own || (!thinking.ephemeral() && inChannel(person, thinking.channel()));
        } else if (event instanceof WorldEvent.ModalOpened opened) {
            return opened.origin().person().equals(person);
        } else if (event instanceof WorldEvent.TimedOut failed) {
            return failed.origin().person().equals(person);
        } else if (event instanceof WorldEvent.Acknowledged settled) {
            return settled.origin().person().equals(person);
        }
        return true;
    }

    private boolean inChannel(Snowflake person, Snowflake channel) {
        return world.channel(channel).map(place -> place.visibleTo(person)).orElse(false);
    }

    /** Answers ping and close frames; the page sends nothing else here. */
    private static final class ControlFrameHandler extends SimpleChannelInboundHandler<WebSocketFrame> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
            if (frame instanceof PingWebSocketFrame ping) {
                context.writeAndFlush(new PongWebSocketFrame(ping.content().retain()))
                        .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
            } else if (frame instanceof CloseWebSocketFrame) {
                context.writeAndFlush(new CloseWebSocketFrame()).addListener(ChannelFutureListener.CLOSE);
            }
        }
    }
}
