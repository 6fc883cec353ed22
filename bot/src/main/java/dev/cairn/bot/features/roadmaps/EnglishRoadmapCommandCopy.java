package dev.cairn.bot.features.roadmaps;

import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.util.List;

/** English. */
record EnglishRoadmapCommandCopy() implements RoadmapCommandCopy {
    private static final int MAX_TITLES = 10;

    @Override
    public String groupDescription() {
        return "Browse roadmaps and choose the one you follow";
    }

    @Override
    public String listDescription() {
        return "See all the roadmaps";
    }

    @Override
    public String showDescription() {
        return "Look through a roadmap and see what you’ve done";
    }

    @Override
    public String followDescription() {
        return "Follow a roadmap, or change its track and pace";
    }

    @Override
    public String unfollowDescription() {
        return "Stop following a roadmap; everything you’ve done stays";
    }

    @Override
    public String resetDescription() {
        return "Clear what you’ve done on a roadmap and start over";
    }

    @Override
    public String roadmapOption() {
        return "Which roadmap";
    }

    @Override
    public String roadmapOrActiveOption() {
        return "Which roadmap; if you leave it out, the one you’re on";
    }

    @Override
    public String phaseOption() {
        return "Show just one phase";
    }

    @Override
    public String trackOption() {
        return "The specialization you want";
    }

    @Override
    public String paceOption() {
        return "How much you’d like to study";
    }

    @Override
    public String roadmapNeeded() {
        return "You’re not following a roadmap yet, so tell me which one to show. " + CommandMention.of("roadmap list")
                + " has them all.";
    }

    @Override
    public String noSuchRoadmap(String typed, List<String> titles) {
        return "There’s no roadmap called " + quoted(typed) + ". "
                + (titles.isEmpty()
                        ? CommandMention.of("roadmap list") + " shows them all."
                        : "You can choose from " + names(titles) + ".");
    }

    @Override
    public String noSuchPhase(String typed, List<String> titles) {
        return noSuchPart("phase", typed, titles);
    }

    @Override
    public String noSuchTrack(String typed, List<String> titles) {
        return noSuchPart("track", typed, titles);
    }

    @Override
    public String noSuchPace(String typed, List<String> titles) {
        return noSuchPart("pace", typed, titles);
    }

    private static String noSuchPart(String kind, String typed, List<String> titles) {
        return "This roadmap has no " + kind + " called " + quoted(typed) + "."
                + (titles.isEmpty() ? " In fact, it has no " + kind + "s." : " It has " + names(titles) + ".");
    }

    private static String names(List<String> titles) {
        return list(titles.stream().map(Markdown::bold).toList(), MAX_TITLES);
    }
}
