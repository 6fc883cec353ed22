package dev.cairn.bot.interaction;

import dev.cairn.bot.interaction.card.CommandMention;

record EnglishInteractionCopy() implements InteractionCopy {
    @Override
    public String name(String name) {
        return name;
    }

    @Override
    public String pickOne() {
        return "Pick one";
    }

    @Override
    public String position(int page, int pages) {
        return "page " + page + " of " + pages;
    }

    @Override
    public String previousPage() {
        return "Previous";
    }

    @Override
    public String nextPage() {
        return "Next";
    }

    @Override
    public String staleButton() {
        return "That button no longer leads anywhere: what it stood for has changed since.\n"
                + "Run the command again for a fresh one; " + CommandMention.of("next") + " always works.";
    }

    @Override
    public String outOfRange(String option, int min, int max) {
        return "`" + option + "` takes a whole number from " + min + " to " + max + ".";
    }

    @Override
    public String emptyOption(String option) {
        return "The option `" + option + "` is empty. Type something in it.";
    }

    @Override
    public String mayNotShare() {
        return "I only share where you could post links yourself, and you can’t here. Try another channel.";
    }
}
