package dev.cairn.bot.features.servers;

import dev.cairn.bot.interaction.card.CommandMention;

/** English. */
record EnglishServerWelcomeCopy() implements ServerWelcomeCopy {
    @Override
    public String welcome() {
        return "🪨 **Hi, I’m Cairn. I help you learn machine learning, one step at a time.**\n"
                + "Use " + CommandMention.of("next") + ", and I’ll tell you what to study now, and why. If you don’t"
                + " have a roadmap yet, three quick questions find one. Only you see my answers.\n"
                + "-# Do you manage this server? " + CommandMention.of("server announce")
                + " picks a channel for reminders and announcements. Until then, I’ll post nothing else unasked. "
                + CommandMention.of("server show") + " has all settings.";
    }
}
