package dev.cairn.bot.features.roadmaps;

import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.card.Markdown;
import java.util.List;

/** English. */
record EnglishRoadmapCommandCopy() implements RoadmapCommandCopy {
    private static final int MAX_TITLES = 10;

    @Override
    public String groupDescription() {
        return "Choose a roadmap and look through it";
    }

    @Override
    public String listDescription() {
        return "The roadmaps there are";
    }

    @Override
    public String showDescription() {
        return "Look through a roadmap, with what you have done";
    }

    @Override
    public String followDescription() {
        return "Follow a roadmap, or change the track and pace you follow it at";
    }

    @Override
    public String unfollowDescription() {
        return "Stop following a roadmap; what you did on it stays";
    }

    @Override
    public String resetDescription() {
        return "Clear what you did on a roadmap, and start it afresh";
    }

    @Override
    public String roadmapOption() {
        return "Which roadmap";
    }

    @Override
    public String roadmapOrActiveOption() {
        return "Which; the one you follow unless you say";
    }

    @Override
    public String phaseOption() {
        return "Just one phase of it";
    }

    @Override
    public String trackOption() {
        return "A path of its own through it";
    }

    @Override
    public String paceOption() {
        return "How much you mean to study";
    }

    @Override
    public String roadmapNeeded() {
        return "You follow no roadmap yet, so say which one: `/roadmap show roadmap:`, or see `/roadmap list`.";
    }

    @Override
    public String noSuchRoadmap(String typed, List<String> titles) {
        return "I know no roadmap called " + quoted(typed) + ". "
                + (titles.isEmpty()
                        ? "`/roadmap list` shows those there are."
                        : "There " + (titles.size() == 1 ? "is " : "are ") + names(titles) + ".");
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
        return "There is no " + kind + " " + quoted(typed) + " on this roadmap."
                + (titles.isEmpty() ? " It has none." : " It has " + names(titles) + ".");
    }

    private static String names(List<String> titles) {
        return list(titles.stream().map(Markdown::bold).toList(), MAX_TITLES);
    }
}
