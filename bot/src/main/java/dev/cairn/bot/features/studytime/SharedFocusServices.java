package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Memberships;

/** What shared focus timers use of other features and of Discord. */
public record SharedFocusServices(
        SharedFocusStore store,
        Sharing sharing,
        Outbox outbox,
        Courier courier,
        Memberships members,
        HomeChannels homes) {}
