package dev.cairn.bot.playground;

import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.time.Clock;

/**
 * The world a playground starts with: four learners who share a study group, which one of them owns, and
 * an admin who manages it; three of them are also in a paper club.
 */
final class DefaultWorld {
    private DefaultWorld() {}

    static World make(Clock clock) {
        World world = new World(clock);
        User ada = world.addPerson("Ada");
        User linus = world.addPerson("Linus");
        Server study = world.addServer("ML study group", ada);
        world.addChannel(study, "general");
        world.addChannel(study, "study");
        world.join(study, linus);
        Server papers = world.addServer("Paper club", linus);
        world.addChannel(papers, "general");
        // Added last, so that the others keep their ids and a kept database still knows them.
        world.admit(
                study,
                world.addPerson("Grace"),
                Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER | Member.MANAGE_MESSAGES);
        User alan = world.addPerson("Alan");
        world.join(study, alan);
        User mary = world.addPerson("Mary");
        world.join(study, mary);
        world.join(papers, alan);
        world.join(papers, mary);
        return world;
    }
}
