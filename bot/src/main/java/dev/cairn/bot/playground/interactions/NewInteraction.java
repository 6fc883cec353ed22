package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.User;
import org.jspecify.annotations.Nullable;

/**
 * An interaction about to be opened.
 *
 * @param name its name, such as {@code /roadmap show}
 * @param data the {@code data} of Discord's interaction object
 * @param source the message it was used on
 */
record NewInteraction(
        InteractionKind kind,
        String name,
        User person,
        Channel channel,
        ObjectNode data,
        @Nullable Message source) {}
