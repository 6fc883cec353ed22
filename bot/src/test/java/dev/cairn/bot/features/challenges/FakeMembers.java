package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Everybody is in every server, with no name to be seen, unless a test says otherwise. */
final class FakeMembers implements Memberships {
    private final Map<LearnerId, Membership> known = new ConcurrentHashMap<>();

    void set(LearnerId learner, Membership membership) {
        known.put(learner, membership);
    }

    @Override
    public Map<LearnerId, Membership> of(ServerId server, Collection<LearnerId> people) {
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        person -> person,
                        person -> known.getOrDefault(person, new Membership.Present(Optional.empty()))));
    }

    @Override
    public boolean isIn(ServerId server, LearnerId learner) {
        return of(server, List.of(learner)).get(learner) instanceof Membership.Present;
    }
}
