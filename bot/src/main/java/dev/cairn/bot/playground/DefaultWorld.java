package dev.cairn.bot.playground;

import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.time.Clock;

/** The world a playground starts with: two learners who share a study group; one of them is also in a paper club. */
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
        return world;
    }
}
