package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the names of people in a server, without those who have left it. */
final class GroupPeople {
    private final Memberships members;

    GroupPeople(Memberships members) {
        this.members = members;
    }

    /** The people who are still there as far as Discord has said, in the order given. */
    Map<LearnerId, GroupPerson> present(ServerId server, Collection<LearnerId> people) {
        Map<LearnerId, GroupPerson> present = new LinkedHashMap<>();
        if (people.isEmpty()) {
            return present;
        }
        members.of(server, people).forEach((learner, membership) -> {
            if (membership instanceof Membership.Present there) {
                present.put(learner, new GroupPerson(learner, there.name()));
            } else if (membership instanceof Membership.Unknown) {
                present.put(learner, new GroupPerson(learner, Optional.empty()));
            }
        });
        return present;
    }

    /** All these people, those included who have left. */
    List<GroupPerson> all(ServerId server, List<LearnerId> people) {
        Map<LearnerId, GroupPerson> present = present(server, people);
        return people.stream()
                .map(learner -> present.getOrDefault(learner, new GroupPerson(learner, Optional.empty())))
                .toList();
    }

    /** A person, by name if it is known. */
    GroupPerson of(ServerId server, LearnerId learner) {
        return present(server, List.of(learner)).getOrDefault(learner, new GroupPerson(learner, Optional.empty()));
    }

    /** Whether Discord says that the person is in the server. */
    boolean isIn(ServerId server, LearnerId learner) {
        return members.isIn(server, learner);
    }
}
