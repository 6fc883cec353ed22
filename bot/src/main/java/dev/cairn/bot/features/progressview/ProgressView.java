package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.study.ProgressBar;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.path.Progress.Amount;
import java.util.Optional;
import java.util.function.Function;

/** Shows people their own progress and that of others who allow it, and shares their own with a whole channel. */
final class ProgressView {
    private final ProgressSnapshotReader snapshots;
    private final VisibilityPolicy visibility;
    private final ProgressCards cards;
    private final Sharing sharing;
    private final Function<Request, Card> welcome;

    /** @param welcome draws the card for somebody who follows no roadmap */
    ProgressView(
            ProgressSnapshotReader snapshots,
            VisibilityPolicy visibility,
            ProgressCards cards,
            Sharing sharing,
            Function<Request, Card> welcome) {
        this.snapshots = snapshots;
        this.visibility = visibility;
        this.cards = cards;
        this.sharing = sharing;
        this.welcome = welcome;
    }

    /**
     * Draws the progress card of a learner, who may be the requesting person.
     *
     * @param roadmap the active one if empty
     * @throws UserError if the progress may not be seen, or the learner follows no roadmap
     */
    Card card(Request request, Subject subject, Optional<Roadmap> roadmap) {
        visibility.require(request, subject.id());
        Viewer viewer = request.viewer();
        Optional<ProgressSnapshot> snapshot = snapshots.read(subject.id(), roadmap, request.at());
        if (viewer.id().equals(subject.id())) {
            return snapshot.map(own -> cards.ownCard(viewer, subject, own)).orElseGet(() -> welcome.apply(request));
        }
        return snapshot.map(others -> cards.othersCard(viewer, subject, others))
                .orElseThrow(() -> new UserError(ProgressViewCopy.text(copy -> copy.followsNothing(subject.id()))));
    }

    /**
     * Draws the phases of a roadmap with the progress of a learner, who may be the requesting person.
     *
     * @throws UserError if the progress may not be seen
     */
    Card phasesCard(Request request, Subject subject, Roadmap roadmap) {
        visibility.require(request, subject.id());
        ProgressSnapshot snapshot =
                snapshots.read(subject.id(), Optional.of(roadmap), request.at()).orElseThrow(UserError::staleButton);
        return cards.phasesCard(request.viewer(), subject, snapshot);
    }

    /**
     * Posts the card that everybody in the channel sees, once for the same progress.
     *
     * @throws UserError if the person may not share in this channel, or has shared the same there today
     */
    Reply share(Request request, Roadmap roadmap) {
        request.context().requireSharing();
        ProgressSnapshot snapshot = snapshots
                .read(request.learner(), Optional.of(roadmap), request.at())
                .orElseThrow(UserError::staleButton);
        boolean visible = visibility.isVisibleInServers(request.learner());
        return sharing.post(
                request,
                subject(snapshot),
                () -> cards.sharedCard(request.viewer(), request.invoker().name(), snapshot, visible));
    }

    /** The same for the same progress. */
    private static String subject(ProgressSnapshot snapshot) {
        Amount required = snapshot.progress().overall().required();
        return String.join(
                ":",
                "progress",
                snapshot.roadmap().id().value(),
                Integer.toString(required.doneUnits()),
                Integer.toString(ProgressBar.percent(required.fraction())),
                Long.toString(snapshot.logged().toMinutes()));
    }
}
