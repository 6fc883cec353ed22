package dev.cairn.bot.features.progressview;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.span;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.mention;

import dev.cairn.bot.features.study.ProgressBar;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Progress.Totals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** English. */
record EnglishProgressViewCopy() implements ProgressViewCopy {
    private static final int MAX_PHASES_LENGTH = 2_600;

    @Override
    public String description() {
        return "See how far you’ve come and when you’ll finish";
    }

    @Override
    public String memberOption() {
        return "Whose progress (default: yours)";
    }

    @Override
    public String roadmapOption() {
        return "Which roadmap (default: the one you’re on)";
    }

    @Override
    public String viewProgressDescription() {
        return "See how far they’ve come, if they share it";
    }

    @Override
    public String shareButton() {
        return "Share";
    }

    @Override
    public String currentProgressButton() {
        return "See where it stands now";
    }

    @Override
    public String ownProgressButton() {
        return "My progress";
    }

    @Override
    public String heading(Audience audience, ProgressSnapshot snapshot) {
        return "### " + whoseProgress(audience) + " on "
                + escape(snapshot.roadmap().title())
                + snapshot.track()
                        .map(track -> "\n-# Track: " + escape(track.title()))
                        .orElse("");
    }

    @Override
    public String phasesButton() {
        return "Phases";
    }

    @Override
    public String lessButton() {
        return "Back";
    }

    @Override
    public String overall(Totals totals, Duration logged) {
        Amount required = totals.required();
        return ProgressBar.bar(required.fraction()) + " **" + ProgressBar.label(required.fraction()) + "** · "
                + required.doneUnits() + " of "
                + count(required.totalUnits(), totals.optional().totalUnits() > 0 ? "required unit" : "unit")
                + (required.startedUnits() > 0 ? ", " + required.startedUnits() + " in progress" : "") + "\n"
                + hours(required, logged) + notCounted(totals);
    }

    private static String hours(Amount required, Duration logged) {
        List<String> parts = new ArrayList<>();
        if (!logged.isZero()) {
            parts.add("**" + span(logged) + "** logged");
        }
        if (required.leftUnits() > 0) {
            parts.add("about " + EnglishPhrases.hours(required.leftHours()) + " to go");
        }
        return parts.isEmpty() ? "All done" : String.join(" · ", parts);
    }

    private static String notCounted(Totals totals) {
        List<String> parts = new ArrayList<>();
        if (totals.optional().doneUnits() > 0) {
            parts.add(totals.optional().doneUnits() + " of " + totals.optional().totalUnits() + " optional");
        }
        if (totals.skippedUnits() > 0) {
            parts.add(totals.skippedUnits() + " skipped");
        }
        return parts.isEmpty() ? "" : "\n-# Not counted: " + String.join(", ", parts);
    }

    @Override
    public String allSkipped() {
        return "Nothing left here: you’ve skipped all of it. " + CommandMention.of("next")
                + " lets you pick some of it up.";
    }

    @Override
    public String notFollowed() {
        return "-# You’re not following this roadmap. " + CommandMention.of("roadmap follow")
                + " picks it up where you left off.";
    }

    @Override
    public String absentRoadmap() {
        return "-# Your roadmap isn’t available right now. Everything you’ve done on it is safe.";
    }

    @Override
    public String phases(ProgressSnapshot snapshot) {
        StringBuilder text = new StringBuilder();
        List<Phase> phases = snapshot.roadmap().phases();
        for (int at = 0; at < phases.size(); at++) {
            String line = phase(
                    phases.get(at), snapshot.progress().phase(phases.get(at).id()));
            if (text.length() + line.length() > MAX_PHASES_LENGTH) {
                return text + "\n-# and " + count(phases.size() - at, "more phase");
            }
            text.append(at == 0 ? "" : "\n").append(line);
        }
        return text.toString();
    }

    /** Puts the title on its own line, since a phone has no room beside the bar. */
    private static String phase(Phase phase, Totals totals) {
        Amount required = totals.required();
        String title = bold(phase.title()) + "\n-# ";
        if (required.totalUnits() == 0) {
            return title + ProgressBar.bar(totals.optional().fraction()) + " " + optional(totals);
        }
        return title + ProgressBar.bar(required.fraction()) + " " + ProgressBar.label(required.fraction()) + " · "
                + required.doneUnits()
                + " of " + required.totalUnits() + " done"
                + (required.startedUnits() > 0 ? " · " + required.startedUnits() + " in progress" : "")
                + (required.leftUnits() > 0
                        ? " · " + "about " + EnglishPhrases.hours(required.leftHours()) + " to go"
                        : "");
    }

    private static String optional(Totals totals) {
        Amount optional = totals.optional();
        return optional.totalUnits() == 0
                ? "skipped"
                : "optional · " + optional.doneUnits() + " of " + optional.totalUnits() + " done";
    }

    /** Mentions a member, which shows their name and does not ping them. */
    private static String whoseProgress(Audience audience) {
        if (audience instanceof Audience.OtherMember other) {
            return mention(other.learner()) + "’s progress";
        }
        return audience instanceof Audience.Channel shared ? escape(shared.name()) + "’s progress" : "Your progress";
    }

    @Override
    public String followsNothing(LearnerId learner) {
        return mention(learner) + " isn’t following a roadmap right now.";
    }

    @Override
    public Optional<String> hint(Forecast forecast) {
        boolean isRoadmapsPace = forecast instanceof Forecast.On on && on.pacing() == Forecast.Pacing.ROADMAPS;
        return isRoadmapsPace
                ? Optional.of(
                        "-# Want a date of your own? Set your hours with " + CommandMention.of("settings goal") + ".")
                : Optional.empty();
    }

    @Override
    public String tooManyPictures() {
        return "-# No picture this time: I’m drawing a lot right now. Try again in a minute.";
    }

    @Override
    public String otherRoadmapsPlaceholder() {
        return "Another roadmap";
    }

    @Override
    public String notVisible() {
        return "Their progress is private.\n-# Everyone chooses who sees theirs with "
                + CommandMention.of("settings visibility") + ".";
    }
}
