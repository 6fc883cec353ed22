package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Claim;

/** A focus timer whose time is over, and the claim of the message about it. */
record EndedFocus(FocusEnd end, Claim claim) {}
