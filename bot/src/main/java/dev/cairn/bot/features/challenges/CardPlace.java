package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import java.util.Optional;

/**
 * Where the card of a challenge stands.
 *
 * @param message empty once somebody has deleted it
 */
public record CardPlace(ChannelId channel, Optional<MessageId> message) {}
