package dev.cairn.bot.playground;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;

/** Opens channels of the fake Discord as one of its users. */
public record ActingUser(FakeDiscord fakeDiscord, User person) {

    public static ActingUser of(FakeDiscord fakeDiscord, User person) {
        return new ActingUser(fakeDiscord, person);
    }

    /** The session in a channel. */
    public UserSession in(Channel channel) {
        return new UserSession(fakeDiscord, person, channel);
    }

    /** The session in a server's channel with this name. */
    public UserSession in(Server server, String channel) {
        return in(server.channels().stream()
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no channel " + channel + " in " + server.name())));
    }

    /** The session in their DM with the bot. */
    public UserSession inDm() {
        return in(fakeDiscord.world().dm(person.id()).orElseThrow());
    }
}
