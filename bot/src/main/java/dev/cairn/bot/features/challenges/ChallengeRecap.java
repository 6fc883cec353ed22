package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.features.recap.RecapPeriod;
import dev.cairn.bot.features.recap.RecapSource;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Tells a server's recap how challenges ended. Those of private groups are left out, as everyone reads it, and only people whom
 * the server lists are named.
 */
public final class ChallengeRecap implements RecapSource {
    /** The most people or groups on the first place who are named. */
    static final int MAX_NAMED = 5;

    private final ChallengeStore store;
    private final Groups groups;
    private final BiPredicate<ServerId, LearnerId> listed;

    /** @param listed whether a server lists a person among its members */
    public ChallengeRecap(ChallengeStore store, Groups groups, BiPredicate<ServerId, LearnerId> listed) {
        this.store = store;
        this.groups = groups;
        this.listed = listed;
    }

    @Override
    public List<String> lines(ServerId server, RecapPeriod period, Locale locale) {
        return store.of(server).stream()
                .filter(challenge -> challenge
                        .closedAt()
                        .filter(at -> period.isFirstToKnow(challenge.days().endsAt(), at))
                        .isPresent())
                .filter(this::isForEveryone)
                .sorted(Comparator.comparing(challenge -> challenge.closedAt().orElseThrow()))
                .flatMap(challenge -> line(challenge, ChallengeRecapCopy.in(locale)).stream())
                .toList();
    }

    private boolean isForEveryone(Challenge challenge) {
        return !challenge.isForGroup()
                || challenge
                        .group()
                        .flatMap(group -> groups.find(challenge.server(), group))
                        .filter(group -> !group.isPrivate())
                        .isPresent();
    }

    /** Empty if nobody has anything in it. */
    private Optional<String> line(Challenge challenge, ChallengeRecapCopy copy) {
        Standings result = store.standings(challenge, MAX_NAMED + 1);
        if (result.total() == 0) {
            return Optional.empty();
        }
        return switch (challenge.mode()) {
            case EACH -> Optional.of(copy.first(challenge, winners(challenge.server(), result), result.participants()));
            case TOGETHER -> Optional.of(copy.together(challenge, result.total()));
            case TEAMS -> {
                List<Standings.TeamLine> first = result.teams().stream()
                        .filter(team -> team.rank().orElse(0) == 1)
                        .toList();
                yield first.isEmpty() ? Optional.empty() : Optional.of(copy.firstTeams(challenge, first));
            }
        };
    }

    private List<Standings.Line> winners(ServerId server, Standings result) {
        return result.top().stream()
                .filter(line -> line.rank() == 1)
                .map(line -> isListed(server, line) ? line : line.withoutName())
                .toList();
    }

    private boolean isListed(ServerId server, Standings.Line line) {
        return line.learner().filter(learner -> listed.test(server, learner)).isPresent();
    }
}
