package dev.cairn.bot.features.library;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.link;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.interaction.card.CommandMention;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** English. */
record EnglishSavedLinksCopy() implements SavedLinksCopy {
    @Override
    public String saved(String title) {
        return "Saved " + bold(title) + ". You’ll find it in " + CommandMention.of("library saved") + ".";
    }

    @Override
    public String savedEnough(int limit) {
        return "Your list is full: it has " + limit + " links. Take some off with " + CommandMention.of("library saved")
                + " and save this again.";
    }

    @Override
    public String savedHeading(int count) {
        return "### Saved: " + count(count, "link");
    }

    @Override
    public String nothingSaved() {
        return "Nothing saved yet. Press **Save** under anything someone shares, or add a link of your own with "
                + CommandMention.of("library add") + ".";
    }

    @Override
    public String savedLine(String title, Optional<String> url, Instant at) {
        return "- " + url.map(address -> link(title, URI.create(address))).orElseGet(() -> bold(title)) + " · "
                + relative(at);
    }

    @Override
    public String removeSavedPlaceholder() {
        return "Take one off the list…";
    }
}
