package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.util.Optional;

/** Finds the home channel of a learner's study group. */
public interface HomeChannels {

    /** The home of the learner's only group in the server that has one; empty if none has one, or several have. */
    Optional<Home> of(ServerId server, LearnerId learner);

    /** A group with its home channel. */
    record Home(String group, ChannelId channel) {}
}
