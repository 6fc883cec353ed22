package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the server of a request offers newcomers first.
 *
 * @param ofServer the server's roadmap, if it chose one that still exists
 */
record RoadmapOffers(Function<Request, Optional<Roadmap>> ofServer, RoadmapCards cards) {

    Optional<Roadmap> of(Request request) {
        return ofServer.apply(request);
    }

    /** Draws the first offer of a roadmap, above other ways to find one. */
    Card card(Viewer viewer, Roadmap roadmap, List<Button> others) {
        ChooseCopy copy = ChooseCopy.in(viewer.locale());
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.serverSuggests(cards.inList(viewer, roadmap)))
                .buttons(
                        RoadmapCards.followButton(viewer, roadmap),
                        Button.secondary(copy.lookInsideButton(), RoadmapCards.show(viewer, roadmap)))
                .text(copy.orAnother())
                .buttons(others)
                .build();
    }
}
