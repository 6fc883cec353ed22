package dev.cairn.bot.playground;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Person;
import dev.cairn.bot.playground.world.Server;

/** A person about to go somewhere. */
public record Acting(StandIn standIn, Person person) {

    /** The person in a channel. */
    public Seat in(Channel channel) {
        return new Seat(standIn, person, channel);
    }

    /** The person in a server's channel of this name. */
    public Seat in(Server server, String channel) {
        return in(server.channels().stream()
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no channel " + channel + " in " + server.name())));
    }

    /** The person in their DM with the bot. */
    public Seat inDm() {
        return in(standIn.world().dm(person.id()).orElseThrow());
    }
}
