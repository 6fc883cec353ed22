package dev.cairn.bot.features.progressview;

import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.mention;

import dev.cairn.bot.features.study.ProgressBar;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Progress.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** English. */
record EnglishProgressViewCopy() implements ProgressViewCopy {
    private static final int MAX_PHASES_LENGTH = 2_600;

    @Override
    public String description() {
        return "How far you have come, and when you will be there";
    }

    @Override
    public String memberOption() {
        return "Whose progress, if they let it be seen; yours unless you say";
    }

    @Override
    public String roadmapOption() {
        return "On which roadmap; the one that is followed unless you say";
    }

    @Override
    public String viewProgressDescription() {
        return "How far they have come, if they let it be seen";
    }

    @Override
    public String shareButton() {
        return "Share";
    }

    @Override
    public String currentProgressButton() {
        return "How it stands now";
    }

    @Override
    public String ownProgressButton() {
        return "My own";
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
    public String overall(Totals totals) {
        Amount required = totals.required();
        return ProgressBar.bar(required.fraction()) + " **" + ProgressBar.percent(required.fraction()) + " %**\n"
                + units(required) + "\n" + covered(required) + notCounted(totals);
    }

    private static String units(Amount required) {
        List<String> parts = new ArrayList<>();
        parts.add(required.doneUnits() + " of " + required.totalUnits()
                + (required.totalUnits() == 1 ? " unit" : " units") + " done");
        if (required.startedUnits() > 0) {
            parts.add(required.startedUnits() + " in progress");
        }
        int untouched = required.leftUnits() - required.startedUnits();
        if (untouched > 0) {
            parts.add(untouched + " to come");
        }
        return String.join(", ", parts);
    }

    private static String covered(Amount required) {
        return (required.doneHours() > 0 ? "about " + hours(required.doneHours()) + " covered, " : "")
                + (required.leftUnits() > 0 ? "about " + hours(required.leftHours()) + " left" : "nothing left");
    }

    private static String notCounted(Totals totals) {
        List<String> parts = new ArrayList<>();
        if (totals.skippedUnits() > 0) {
            parts.add(totals.skippedUnits() + " skipped");
        }
        if (totals.optional().totalUnits() > 0) {
            parts.add(totals.optional().doneUnits() + " of " + totals.optional().totalUnits() + " optional done");
        }
        return parts.isEmpty() ? "" : "\n-# Not counted: " + String.join(", ", parts);
    }

    @Override
    public String phases(ProgressSnapshot snapshot) {
        StringBuilder text = new StringBuilder();
        List<Phase> phases = snapshot.roadmap().phases();
        for (int at = 0; at < phases.size(); at++) {
            String line = phase(
                    phases.get(at), snapshot.progress().phase(phases.get(at).id()));
            if (text.length() + line.length() > MAX_PHASES_LENGTH) {
                return text + "… and " + (phases.size() - at) + " more phases than one message holds.";
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
        return title + ProgressBar.bar(required.fraction()) + " " + ProgressBar.percent(required.fraction()) + " % · "
                + required.doneUnits()
                + " of " + required.totalUnits() + " done"
                + (required.startedUnits() > 0 ? " · " + required.startedUnits() + " in progress" : "")
                + (required.leftUnits() > 0 ? " · " + hours(required.leftHours()) + " left" : "");
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
            return "How far " + mention(other.learner()) + " has come";
        }
        return audience instanceof Audience.Channel shared
                ? "How far " + escape(shared.name()) + " has come"
                : "Your progress";
    }

    @Override
    public String followsNothing(LearnerId learner) {
        return mention(learner) + " follows no roadmap at the moment.";
    }

    @Override
    public Optional<String> hint(Forecast forecast) {
        boolean isRoadmapsPace = forecast instanceof Forecast.On on && on.pacing() == Forecast.Pacing.ROADMAPS;
        return isRoadmapsPace || forecast instanceof Forecast.Unpaced
                ? Optional.of("-# Choose a pace with `/roadmap follow`; after three weeks I go by your own.")
                : Optional.empty();
    }

    @Override
    public String tooManyPictures() {
        return "-# No picture this time: I’m drawing many at the moment. Try again in a minute.";
    }

    @Override
    public String otherRoadmapsPlaceholder() {
        return "Another roadmap";
    }

    @Override
    public String notVisible() {
        return "There is no progress of theirs for me to show you here. People choose in `/settings visibility` whether"
                + " it is seen, and then only in a server you are both in.";
    }
}
