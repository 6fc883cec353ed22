package dev.cairn.bot.playground.history;

import dev.cairn.bot.playground.interactions.UserActions;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.PlaceChanges;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The server in which the history is played, and the people who play it by name. */
final class Stage {
    private static final String MODERATORS = "moderators";

    private final World world;
    private final UserActions actions;
    private final Server server;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Channel study;
    private final Channel moderators;

    /** Brings the people on stage who are not there yet. */
    Stage(World world, UserActions actions) {
        this.world = world;
        this.actions = actions;
        this.server = world.servers().iterator().next();
        this.study = channel("study");
        this.moderators = channel(MODERATORS);
        PlaceChanges changes = new PlaceChanges(world);
        if (!moderators.restricted()) {
            changes.restrict(moderators, true);
        }
        changes.admitBot(server, true);
        List<User> present = List.copyOf(world.people());
        Habit.LEARNERS.forEach(habit -> add(habit.name(), present, changes));
        Habit.MEMBERS.forEach(habit -> add(habit.name(), present, changes));
        makeAdmin(actor(ServerLife.ADMIN).person(), changes);
    }

    private void add(String name, List<User> present, PlaceChanges changes) {
        User person = present.stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseGet(() -> changes.addPerson(name));
        changes.join(server, person);
        actors.put(name, new Actor(actions, person, study));
    }

    private void makeAdmin(User person, PlaceChanges changes) {
        long[] permissions = {Member.MANAGE_SERVER, Member.MANAGE_MESSAGES};
        for (long permission : permissions) {
            server.member(person.id()).ifPresent(member -> changes.permit(server, member, permission, true));
        }
    }

    private Channel channel(String name) {
        return server.channels().stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseGet(() -> world.addChannel(server, name));
    }

    /** A person in the study channel. */
    Actor actor(String name) {
        Actor actor = actors.get(name);
        if (actor == null) {
            throw new IllegalArgumentException("nobody is called " + name);
        }
        return actor;
    }

    /** A person in their DM with the bot. */
    Actor inDm(String name) {
        Actor actor = actor(name);
        return actor.in(world.dm(actor.person().id()).orElseThrow());
    }

    Channel general() {
        return channel("general");
    }

    Channel study() {
        return study;
    }

    Channel moderators() {
        return moderators;
    }
}
