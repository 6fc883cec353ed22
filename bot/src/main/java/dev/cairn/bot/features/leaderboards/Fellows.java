package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.features.study.FellowNote;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the listed members of a server who are on a unit; whoever is found to have left does not count. */
final class Fellows implements FellowNote {
    /** A larger number is not said. */
    static final int MAX_COUNTED = 10;

    private final ListingStore listings;
    private final Memberships members;

    Fellows(ListingStore listings, Memberships members) {
        this.listings = listings;
        this.members = members;
    }

    @Override
    public Optional<String> of(Request request, Collection<Unit> units) {
        if (!(request.context() instanceof InteractionContext.InServer here) || units.isEmpty()) {
            return Optional.empty();
        }
        List<LearnerId> others = listings.othersOn(here.server(), request.learner(), units, request.at());
        int count =
                present(here.server(), others.stream().limit(MAX_COUNTED + 1).toList());
        return count == 0
                ? Optional.empty()
                : Optional.of(LeaderboardCopy.in(request.locale())
                        .fellows(Math.min(count, MAX_COUNTED), count > MAX_COUNTED));
    }

    private int present(ServerId server, List<LearnerId> others) {
        if (others.isEmpty()) {
            return 0;
        }
        Map<LearnerId, Membership> known = members.of(server, others);
        List<LearnerId> absent = others.stream()
                .filter(learner -> known.get(learner) instanceof Membership.Absent)
                .toList();
        listings.noteAbsent(server, absent);
        return others.size() - absent.size();
    }
}
