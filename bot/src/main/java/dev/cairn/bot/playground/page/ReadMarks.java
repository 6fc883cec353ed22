package dev.cairn.bot.playground.page;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far each person has read in each channel. */
final class ReadMarks {
    /** The most unread messages that are counted. */
    private static final int MAX_COUNT = 100;

    private final World world;
    private final Map<Reader, Snowflake> marks = new ConcurrentHashMap<>();

    private record Reader(Snowflake person, Snowflake channel) {}

    ReadMarks(World world) {
        this.world = world;
    }

    private static Snowflake joined(Snowflake person, Channel channel) {
        return channel.server()
                .flatMap(server -> server.member(person))
                .map(member -> Snowflake.at(member.joinedAt()))
                .orElse(new Snowflake(0));
    }

    /** Notes that a person has read everything in a channel. */
    void read(Snowflake person, Channel channel) {
        List<Message> latest = channel.latest(1);
        if (!latest.isEmpty()) {
            marks.put(new Reader(person, channel.id()), latest.get(0).id());
        }
    }

    /** Notes that everyone has read everything. */
    void readAll() {
        world.people().forEach(person -> {
            world.dm(person.id()).ifPresent(dm -> read(person.id(), dm));
            world.servers().forEach(server -> server.channels().forEach(channel -> read(person.id(), channel)));
        });
    }

    /** The ids of the latest messages of others that a person has not read in a channel since they joined its server. */
    List<Snowflake> unread(Snowflake person, Channel channel) {
        Snowflake mark = marks.getOrDefault(new Reader(person, channel.id()), joined(person, channel));
        return channel.after(mark, MAX_COUNT).stream()
                .filter(message -> !message.loading() && !message.author().equals(person))
                .filter(message -> world.sees(person, message))
                .map(Message::id)
                .toList();
    }
}
