package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.User;
import org.jspecify.annotations.Nullable;

/**
 * What a person is about to do.
 *
 * @param name what it is called, such as {@code /roadmap show}
 * @param data the {@code data} of Discord's interaction object
 * @param source the message it was done on
 */
record Opening(
        InteractionKind kind,
        String name,
        User person,
        Channel channel,
        ObjectNode data,
        @Nullable Message source) {}
