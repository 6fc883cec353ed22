package dev.cairn.bot.features.roadmaps;

import static dev.cairn.bot.features.roadmaps.EnglishAmounts.range;
import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;
import static dev.cairn.bot.interaction.card.Markdown.escape;

import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** English. */
record EnglishFollowCopy() implements FollowCopy {
    private static final int MAX_ENTRY_REQUIREMENTS_LENGTH = 300;

    @Override
    public String following(Roadmap roadmap) {
        return heading(roadmap)
                + roadmap.tagline().map(line -> "\n" + escape(line) + ".").orElse("");
    }

    private static String heading(Roadmap roadmap) {
        return "### You’re on " + escape(roadmap.title());
    }

    @Override
    public String recommended(Recommendation recommendation, Optional<Double> weeklyHours) {
        Roadmap roadmap = recommendation.roadmap();
        return heading(roadmap) + "\n"
                + roadmap.tagline().map(line -> escape(line) + ". ").orElse("")
                + "I picked it because " + why(recommendation) + "."
                + weeklyHours.map(hours -> "\n" + months(recommendation, hours)).orElse("");
    }

    private static String months(Recommendation recommendation, double weeklyHours) {
        String all = months(Recommendation.months(recommendation.allHours(), weeklyHours));
        String afterSkipping = months(Recommendation.months(recommendation.newHours(), weeklyHours));
        return "At about " + count(Math.round(weeklyHours), "hour") + " a week, it’ll take you around " + all
                + (afterSkipping.equals(all) ? "" : ", or " + afterSkipping + " if you skip what you already know")
                + ".";
    }

    private static String months(double exact) {
        long months = Math.max(1, Math.round(exact));
        return months == 1 ? "a month" : months + " months";
    }

    private static String why(Recommendation recommendation) {
        return switch (recommendation.why()) {
            case BEGINS_WITH_PROGRAMMING -> "it starts with programming, from zero";
            case AFTER_PROGRAMMING -> "it’s where you want to go, once you can program a little";
            case HAS_THE_TRACK ->
                "its "
                        + recommendation
                                .track()
                                .map(track -> escape(track.title()))
                                .orElse("track") + " is just what interests you";
            case QUICK -> "it gets you started fastest";
            case MUCH_ENGINEERING -> "it’s about building and running things, not only about models";
            case MANY_PROJECTS -> "you’ll build a lot of projects on it";
            case COVERS_MOST -> "it covers nearly everything";
            case FITS_THE_TIME -> "you can finish it even on a few hours a week";
            case NEEDS_NOTHING_FIRST -> "you don’t need to know anything beforehand";
            case GOES_FURTHER -> "most of it goes beyond what you already know";
            case BUILDS_ON_PROGRAMMING -> "you already program";
            case SERVER_SUGGESTS -> "this server suggests it";
        };
    }

    @Override
    public String secondBest(Recommendation second, Recommendation best) {
        String title = "**Or** " + escape(second.roadmap().title());
        return second.why() == best.why() ? title + "." : title + ": " + why(second) + ".";
    }

    @Override
    public String insteadButton(Roadmap roadmap) {
        return "Switch to " + roadmap.title();
    }

    @Override
    public String entryRequirements(Roadmap roadmap) {
        List<String> asked = roadmap.entryRequirements();
        return asked.size() == 1
                ? "**Before you begin:** " + escape(Clip.toWord(MAX_ENTRY_REQUIREMENTS_LENGTH, asked.get(0)))
                : "**Before you begin**\n"
                        + bullets(Clip.toWord(MAX_ENTRY_REQUIREMENTS_LENGTH, String.join("\n", asked)));
    }

    private static String bullets(String lines) {
        return lines.lines().map(line -> "- " + escape(line)).collect(Collectors.joining("\n"));
    }

    @Override
    public String skipAhead() {
        return "Already know something it suggests? Press **I know this**, and it’ll move on.";
    }

    @Override
    public Optional<String> duration(Roadmap roadmap, Pace pace) {
        return pace.months()
                .filter(months -> roadmap.paces().contains(pace))
                .map(months -> "At " + range(pace.weeklyHours()) + " hours a week, that’s about " + range(months)
                        + " months.");
    }

    @Override
    public String track(Optional<Track> chosen) {
        return "**Track**"
                + chosen.map(track -> "\n-# " + escape(track.summary())).orElse("");
    }

    @Override
    public String pace() {
        return "**Pace**";
    }

    @Override
    public String paceName(Pace pace) {
        return pace.title() + ", " + weekly(pace.weeklyHours());
    }

    @Override
    public String trackPlaceholder(int held, int total) {
        return placeholder("Choose a track", held, total);
    }

    @Override
    public String pacePlaceholder(int held, int total) {
        return placeholder("Choose a pace", held, total);
    }

    private static String placeholder(String request, int held, int total) {
        return held == total
                ? request
                : request + " (" + held + " of " + total + "; /roadmap follow finds them all by name)";
    }

    @Override
    public String noTrack() {
        return "No specialization";
    }

    @Override
    public String onlyPace(Pace pace) {
        return "**Pace:** " + weekly(pace.weeklyHours()) + ". Set your own with " + CommandMention.of("settings goal")
                + ".";
    }

    @Override
    public String roadmapsPace(Range weeklyHours) {
        return "The roadmap’s pace: " + weekly(whole(weeklyHours));
    }

    /** Hours that were computed are given as whole ones. */
    private static Range whole(Range hours) {
        double min = Math.max(1, Math.rint(hours.min()));
        return hours.max().isEmpty()
                ? Range.atLeast(min)
                : Range.of(min, Math.max(min, Math.rint(hours.max().getAsDouble())));
    }

    private static String weekly(Range hours) {
        String figure = range(hours);
        return figure + (figure.equals("1") ? " hour" : " hours") + " a week";
    }

    @Override
    public String noPace() {
        return "No set pace";
    }

    @Override
    public String ownGoal(Duration week) {
        return "Your goal of " + exactly(week) + " a week";
    }

    @Override
    public String firstSteps(boolean withZone) {
        return withZone
                ? "**Two quick things, if you like:** your time zone, so that your days begin and end when you’d expect,"
                        + " and a daily reminder."
                : "**One more thing, if you like:** a daily reminder.";
    }
}
