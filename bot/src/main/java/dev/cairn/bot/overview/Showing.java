package dev.cairn.bot.overview;

import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Roadmap;
import java.util.Optional;
import java.util.function.Function;

/** Shows people progress: their own, others' that may be seen, and their own to everybody. */
final class Showing {
    private final Overviews overviews;
    private final Sight sight;
    private final OverviewCards cards;
    private final Function<LearnerId, Card> welcome;

    Showing(Overviews overviews, Sight sight, OverviewCards cards, Function<LearnerId, Card> welcome) {
        this.overviews = overviews;
        this.sight = sight;
        this.cards = cards;
        this.welcome = welcome;
    }

    /**
     * A learner's card for who asks, who may be the learner.
     *
     * @param asked the roadmap to look at instead of the active one
     */
    Card to(Request viewer, LearnerId learner, Optional<Roadmap> asked) {
        sight.require(viewer, learner);
        Optional<Overview> overview = overviews.of(learner, asked, viewer.at());
        if (viewer.learner().equals(learner)) {
            return overview.map(mine -> cards.mine(learner, mine)).orElseGet(() -> welcome.apply(learner));
        }
        return overview.map(theirs -> cards.theirs(viewer.learner(), learner, theirs))
                .orElseThrow(() -> new UserError(OverviewCopy.followsNothing(learner)));
    }

    /** The card everybody in the channel sees. */
    Card toAll(Request request, Roadmap roadmap) {
        if (!request.place().allowsSharing()) {
            throw new UserError(OverviewCopy.mayNotShare());
        }
        LearnerId learner = request.learner();
        Overview overview =
                overviews.of(learner, Optional.of(roadmap), request.at()).orElseThrow(UserError::staleButton);
        return cards.shared(request.person().name(), learner, overview, sight.isSeenInServers(learner));
    }
}
