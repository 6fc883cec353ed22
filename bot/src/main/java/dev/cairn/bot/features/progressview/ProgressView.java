package dev.cairn.bot.features.progressview;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Roadmap;
import java.util.Optional;
import java.util.function.Function;

/** Shows people progress: their own, others' that may be seen, and their own to everybody. */
final class ProgressView {
    private final OverviewService overviews;
    private final VisibilityPolicy sight;
    private final OverviewCards cards;
    private final Function<LearnerId, Card> welcome;

    ProgressView(
            OverviewService overviews, VisibilityPolicy sight, OverviewCards cards, Function<LearnerId, Card> welcome) {
        this.overviews = overviews;
        this.sight = sight;
        this.cards = cards;
        this.welcome = welcome;
    }

    /**
     * Somebody's card for who asks, who may be the same.
     *
     * @param asked the roadmap to look at instead of the active one
     */
    Card to(Request viewer, Subject whose, Optional<Roadmap> asked) {
        sight.require(viewer, whose.id());
        Optional<Overview> overview = overviews.of(whose.id(), asked, viewer.at());
        if (viewer.learner().equals(whose.id())) {
            return overview.map(mine -> cards.mine(viewer.person(), mine))
                    .orElseGet(() -> welcome.apply(viewer.learner()));
        }
        return overview.map(theirs -> cards.theirs(viewer.learner(), whose, theirs))
                .orElseThrow(() -> new UserError(OverviewCopy.followsNothing(whose.id())));
    }

    /** The card everybody in the channel sees. */
    Card toAll(Request request, Roadmap roadmap) {
        if (!request.place().allowsSharing()) {
            throw new UserError(OverviewCopy.mayNotShare());
        }
        Overview overview = overviews
                .of(request.learner(), Optional.of(roadmap), request.at())
                .orElseThrow(UserError::staleButton);
        return cards.shared(request.person(), overview, sight.isSeenInServers(request.learner()));
    }
}
