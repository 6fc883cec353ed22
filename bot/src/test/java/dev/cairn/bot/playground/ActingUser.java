package dev.cairn.bot.playground;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;

/** A user of the fake Discord who is about to open a channel. */
public record ActingUser(FakeDiscord fakeDiscord, User person) {

    public static ActingUser of(FakeDiscord fakeDiscord, User person) {
        return new ActingUser(fakeDiscord, person);
    }

    /** The person in a channel. */
    public UserSession in(Channel channel) {
        return new UserSession(fakeDiscord, person, channel);
    }

    /** The person in a server's channel of this name. */
    public UserSession in(Server server, String channel) {
        return in(server.channels().stream()
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no channel " + channel + " in " + server.name())));
    }

    /** The person in their DM with the bot. */
    public UserSession inDm() {
        return in(fakeDiscord.world().dm(person.id()).orElseThrow());
    }
}
