package dev.cairn.bot.playground.world;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Changes people, their memberships and what they and the bot may do, and tells the open pages. */
public final class PlaceChanges {
    private final World world;

    public PlaceChanges(World world) {
        this.world = world;
    }

    /** Adds a person, who is in no server yet. */
    public User addPerson(String name) {
        User person = world.addPerson(name);
        changed();
        return person;
    }

    /** Gives a person another name everywhere. */
    public void rename(User person, String name) {
        world.replace(new User(person.id(), name, person.color(), person.locale()));
        changed();
    }

    public void join(Server server, User person) {
        if (server.member(person.id()).isEmpty()) {
            world.join(server, person);
        }
        changed();
    }

    public void leave(Server server, User person) {
        world.leave(server, person);
        changed();
    }

    /** Gives a member a name in this server alone, or takes it back. */
    public void nickname(Server server, Member member, @Nullable String nickname) {
        server.putMember(member.withNickname(nickname));
        changed();
    }

    /** Times a member out from now on; no time ends a timeout. */
    public void timeOut(Server server, Member member, Duration time) {
        Instant now = world.now();
        server.putMember(member.withTimeout(time.isZero() ? null : now.plus(time)));
        changed();
    }

    /** Grants a member a permission in the whole server, or takes it. */
    public void permit(Server server, Member member, long permission, boolean granted) {
        server.putMember(member.withPermissions(with(member.permissions(), permission, granted)));
        changed();
    }

    /** Grants the bot a permission in a channel, or takes it. */
    public void permitBot(Channel channel, long permission, boolean granted) {
        world.permitBot(channel, with(channel.botPermissions(), permission, granted));
        changed(channel);
    }

    /** Shows a channel to moderators alone, or to every member. */
    public void restrict(Channel channel, boolean toModerators) {
        channel.restrict(toModerators);
        changed(channel);
    }

    /** Removes the bot from a server or adds it, if it is not so already. */
    public void admitBot(Server server, boolean present) {
        if (present && !server.botPresent()) {
            world.addBot(server);
        } else if (!present && server.botPresent()) {
            world.removeBot(server);
        }
        changed();
    }

    /** Lets everyone in a server use a command, whatever permission it asks for, or takes that back. */
    public void openCommand(Server server, String command, boolean toEveryone) {
        server.open(command, toEveryone);
        changed();
    }

    private void changed(Channel channel) {
        world.publish(new WorldEvent.ChannelChanged(channel));
        changed();
    }

    private void changed() {
        world.publish(new WorldEvent.PlacesChanged());
    }

    private static long with(long permissions, long permission, boolean granted) {
        return granted ? permissions | permission : permissions & ~permission;
    }
}
