package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.LearnerId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who is where in a challenge.
 *
 * @param top the first people, best first
 * @param participants how many people are in it
 * @param reached how many of them have reached the goal
 * @param total the sum of all amounts, of those too who have left
 * @param teams the teams, best first; empty unless groups compete
 */
public record Standings(List<Line> top, int participants, int reached, long total, List<TeamLine> teams) {
    public Standings {
        top = List.copyOf(top);
        teams = List.copyOf(teams);
    }

    /**
     * A person's place.
     *
     * @param rank shared by equals: 1, 2, 2, 4
     * @param learner empty if their data has been deleted since the result
     * @param name the name last seen in the server, untrusted; empty if it may not be shown
     */
    public record Line(int rank, Optional<LearnerId> learner, Optional<String> name, long amount) {
        Line at(int place) {
            return new Line(place, learner, name, amount);
        }

        Line withoutName() {
            return new Line(rank, learner, Optional.empty(), amount);
        }
    }

    /**
     * A team's place.
     *
     * @param rank empty if too few people joined for it
     * @param group empty if the group was closed
     * @param name untrusted; empty for a private group, of which strangers must not learn
     * @param members how many people joined for it, those too who left
     * @param total the sum of their amounts
     */
    public record TeamLine(OptionalInt rank, Optional<GroupId> group, String name, int members, long total) {
        /** The people from whom on a team has a rank. */
        public static final int MIN_RANKED = 2;

        /** What each has on average. */
        public double mean() {
            return (double) total / members;
        }

        boolean hasSameMean(TeamLine other) {
            return total * other.members == other.total * members;
        }

        TeamLine at(OptionalInt place) {
            return new TeamLine(place, group, name, members, total);
        }
    }
}
