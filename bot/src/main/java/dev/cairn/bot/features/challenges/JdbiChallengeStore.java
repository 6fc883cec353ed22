package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.storage.ServerCache;
import dev.cairn.bot.storage.ServerRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Stores challenges in the database. Who joins or leaves locks their own row, and then the challenge against being
 * closed; who creates or changes a challenge locks the server's row.
 */
final class JdbiChallengeStore implements ChallengeStore {
    private static final Duration LISTED_AFTER_END = Duration.ofDays(30);

    private final Database database;
    private final ServerCache<List<Challenge>> cache;
    private final JdbiChallengeCounts counts;
    private final ChallengeTimes times;
    private final Clock clock;

    JdbiChallengeStore(
            Database database,
            JdbiChallengeCounts counts,
            ChallengeTimes times,
            InteractionMetrics metrics,
            Clock clock) {
        this.database = database;
        this.counts = counts;
        this.times = times;
        this.clock = clock;
        this.cache = ServerCache.on(database, "challenges", metrics, this::read);
    }

    private List<Challenge> read(Handle handle, ServerId server) {
        return JdbiChallengeRows.since(handle, server, clock.instant().minus(LISTED_AFTER_END));
    }

    ServerCache<List<Challenge>> cache() {
        return cache;
    }

    @Override
    public List<Challenge> of(ServerId server) {
        return cache.of(server);
    }

    @Override
    public Optional<Challenge> find(ServerId server, ChallengeId challenge) {
        return of(server).stream()
                .filter(each -> each.id().equals(challenge))
                .findFirst()
                .or(() -> database.read(handle -> JdbiChallengeRows.find(handle, server, challenge)));
    }

    @Override
    public List<ChallengeId> joined(ServerId server, LearnerId learner) {
        return database.read(handle -> JdbiChallengeEntries.joined(handle, server, learner));
    }

    @Override
    public Optional<ChallengeEntry> entry(ChallengeId challenge, LearnerId learner) {
        return database.read(handle -> JdbiChallengeEntries.find(handle, challenge, learner));
    }

    @Override
    public Standings standings(Challenge challenge, int limit) {
        return database.read(handle -> JdbiStandings.read(handle, challenge, limit));
    }

    @Override
    public Optional<Standings.Line> placeOf(Challenge challenge, LearnerId learner) {
        return database.read(handle -> JdbiStandings.placeOf(handle, challenge, learner));
    }

    @Override
    public ChallengeChange create(NewChallenge challenge) {
        return database.write(handle -> {
            LearnerRow.lock(handle, challenge.creator().learner());
            ServerRow.lock(handle, challenge.server());
            ZoneId zone = JdbiChallengeRows.zone(handle, challenge.server());
            Optional<ChallengeRefusal> refusal = ChallengeDates.refusal(challenge, zone)
                    .or(() -> limit(handle, challenge))
                    .or(() -> group(handle, challenge));
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
            ChallengeDays days = ChallengeDays.in(zone, challenge.first(), challenge.last());
            return JdbiChallengeRows.insert(handle, challenge, days)
                    .<ChallengeChange>map(id -> scheduled(handle, challenge.server(), id))
                    .orElseGet(() -> refused(ChallengeRefusal.ALREADY_CREATED));
        });
    }

    private static Optional<ChallengeRefusal> limit(Handle handle, NewChallenge challenge) {
        ChallengeActor creator = challenge.creator();
        if (JdbiChallengeRows.countOpen(handle, challenge.server(), Optional.empty(), challenge.at())
                >= MAX_IN_SERVER) {
            return Optional.of(ChallengeRefusal.SERVER_FULL);
        }
        boolean tooMany = !creator.managesServer()
                && JdbiChallengeRows.countOpen(
                                handle, challenge.server(), Optional.of(creator.learner()), challenge.at())
                        >= MAX_BY_ONE;
        return tooMany ? Optional.of(ChallengeRefusal.CREATED_TOO_MANY) : Optional.empty();
    }

    private static Optional<ChallengeRefusal> group(Handle handle, NewChallenge challenge) {
        ChallengeActor creator = challenge.creator();
        return challenge
                .group()
                .filter(group -> !JdbiChallengeGroups.isIn(handle, challenge.server(), group, creator.learner())
                        && !(creator.managesServer() && JdbiChallengeGroups.exists(handle, challenge.server(), group)))
                .map(stranger -> ChallengeRefusal.NOT_IN_GROUP);
    }

    @Override
    public ChallengeChange join(ServerId server, ChallengeId challenge, JoinRequest request) {
        return database.write(handle -> {
            LearnerRow.lock(handle, request.learner());
            return shared(handle, server, challenge, standing -> {
                Optional<ChallengeRefusal> refusal = refusal(handle, standing, request);
                if (refusal.isPresent()) {
                    return refused(refusal.get());
                }
                ChallengeCount count = counts.of(handle, request.learner(), standing.goal(), standing.days());
                JdbiChallengeEntries.join(handle, standing, request, count);
                return new ChallengeChange.Made(standing);
            });
        });
    }

    private static Optional<ChallengeRefusal> refusal(Handle handle, Challenge challenge, JoinRequest request) {
        if (!challenge.isOpen(request.at())) {
            return Optional.of(challenge.canceled().isPresent() ? ChallengeRefusal.CANCELED : ChallengeRefusal.OVER);
        }
        Optional<ChallengeEntry> before = JdbiChallengeEntries.find(handle, challenge.id(), request.learner());
        if (before.filter(entry -> entry.leftAt().isEmpty()).isPresent()) {
            return Optional.of(ChallengeRefusal.ALREADY_IN);
        }
        return groups(handle, challenge, request)
                .or(() -> before.filter(entry ->
                                challenge.mode() == Mode.TEAMS && !entry.group().equals(request.team()))
                        .map(entry -> ChallengeRefusal.OTHER_TEAM));
    }

    private static Optional<ChallengeRefusal> groups(Handle handle, Challenge challenge, JoinRequest request) {
        if (challenge.isForGroup() && challenge.group().isEmpty()) {
            return Optional.of(ChallengeRefusal.GROUP_CLOSED);
        }
        if (challenge.mode() == Mode.TEAMS && request.team().isEmpty()) {
            return Optional.of(ChallengeRefusal.NEEDS_TEAM);
        }
        Optional<GroupId> team = challenge.mode() == Mode.TEAMS ? request.team() : Optional.empty();
        boolean stranger = Stream.concat(challenge.group().stream(), team.stream())
                .anyMatch(group -> !JdbiChallengeGroups.isIn(handle, challenge.server(), group, request.learner()));
        return stranger ? Optional.of(ChallengeRefusal.NOT_IN_GROUP) : Optional.empty();
    }

    @Override
    public ChallengeChange leave(ServerId server, ChallengeId challenge, LearnerId learner, Instant at) {
        return ofMember(server, challenge, learner, (handle, standing) -> {
            JdbiChallengeEntries.leave(handle, challenge, learner, at);
            return new ChallengeChange.Made(standing);
        });
    }

    @Override
    public ChallengeChange pingAtEnd(ServerId server, ChallengeId challenge, LearnerId learner, boolean wanted) {
        return ofMember(server, challenge, learner, (handle, standing) -> {
            if (wanted && JdbiChallengeEntries.toPing(handle, challenge).size() >= MAX_PINGED) {
                return refused(ChallengeRefusal.TOO_MANY_PINGS);
            }
            Optional<Instant> at = wanted ? Optional.of(clock.instant()) : Optional.empty();
            JdbiChallengeEntries.askForPing(handle, challenge, learner, at);
            return new ChallengeChange.Made(standing);
        });
    }

    /** Changes the entry of somebody who is in a challenge that has no result yet. */
    private ChallengeChange ofMember(
            ServerId server,
            ChallengeId challenge,
            LearnerId learner,
            BiFunction<Handle, Challenge, ChallengeChange> change) {
        return database.write(handle -> {
            LearnerRow.lock(handle, learner);
            return shared(handle, server, challenge, standing -> {
                if (standing.canceled().isPresent() || standing.closedAt().isPresent()) {
                    return refused(standing.canceled().isPresent() ? ChallengeRefusal.CANCELED : ChallengeRefusal.OVER);
                }
                return JdbiChallengeEntries.find(handle, challenge, learner)
                        .filter(entry -> entry.leftAt().isEmpty())
                        .map(entry -> change.apply(handle, standing))
                        .orElseGet(() -> refused(ChallengeRefusal.NOT_IN));
            });
        });
    }

    private static ChallengeChange shared(
            Handle handle, ServerId server, ChallengeId id, Function<Challenge, ChallengeChange> change) {
        JdbiChallengeRows.lockShared(handle, id);
        return JdbiChallengeRows.find(handle, server, id)
                .map(change)
                .orElseGet(() -> refused(ChallengeRefusal.NO_SUCH_CHALLENGE));
    }

    @Override
    public ChallengeChange edit(ServerId server, ChallengeId challenge, ChallengeEdit edit) {
        return changed(server, challenge, edit.by(), (handle, standing) -> {
            ZoneId zone = JdbiChallengeRows.zone(handle, server);
            Optional<ChallengeRefusal> refusal = ChallengeDates.refusal(standing, edit, zone);
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
            ChallengeDays days = edit.last()
                    .filter(last -> !last.equals(standing.days().last()))
                    .map(last -> ChallengeDays.in(zone, standing.days().first(), last))
                    .orElse(standing.days());
            JdbiChallengeRows.update(handle, challenge, edit.title().orElse(standing.title()), days);
            if (!days.last().equals(standing.days().last())) {
                times.recount(handle, challenge, edit.at());
            }
            JdbiChallengeRows.noteEdit(handle, challenge, edit.by().learner(), edit.at());
            return scheduled(handle, server, challenge);
        });
    }

    @Override
    public ChallengeChange cancel(ServerId server, ChallengeId challenge, ChallengeActor by, Instant at) {
        return changed(server, challenge, by, (handle, standing) -> {
            JdbiChallengeRows.cancel(handle, challenge, by.learner(), at);
            return made(handle, server, challenge);
        });
    }

    /** Changes a challenge without a result for somebody who may. */
    private ChallengeChange changed(
            ServerId server,
            ChallengeId challenge,
            ChallengeActor by,
            BiFunction<Handle, Challenge, ChallengeChange> change) {
        return database.write(handle -> {
            LearnerRow.create(handle, by.learner());
            ServerRow.lock(handle, server);
            return shared(handle, server, challenge, standing -> {
                if (!standing.mayBeChangedBy(by)) {
                    return refused(ChallengeRefusal.NOT_ALLOWED);
                }
                if (standing.canceled().isPresent() || standing.closedAt().isPresent()) {
                    return refused(standing.canceled().isPresent() ? ChallengeRefusal.CANCELED : ChallengeRefusal.OVER);
                }
                return change.apply(handle, standing);
            });
        });
    }

    @Override
    public ChallengeChange placeCard(ServerId server, ChallengeId challenge, ChannelId channel, MessageId message) {
        return placed(server, challenge, new CardPlace(channel, Optional.of(message)), any -> true);
    }

    @Override
    public ChallengeChange seeCard(ServerId server, ChallengeId challenge, ChannelId channel, MessageId message) {
        return find(server, challenge)
                .filter(known -> known.place().flatMap(CardPlace::message).isPresent())
                .<ChallengeChange>map(ChallengeChange.Made::new)
                .orElseGet(() -> placed(
                        server,
                        challenge,
                        new CardPlace(channel, Optional.of(message)),
                        standing -> standing.place().flatMap(CardPlace::message).isEmpty()));
    }

    private ChallengeChange placed(
            ServerId server, ChallengeId challenge, CardPlace place, Predicate<Challenge> wanted) {
        return database.write(handle -> shared(handle, server, challenge, standing -> {
            if (wanted.test(standing) && !standing.place().equals(Optional.of(place))) {
                ChallengeMessage.Key key = new ChallengeMessage.Key(challenge, MessageKind.CARD);
                JdbiChallengeMessages.place(handle, key, place, clock.instant());
                times.drawNextMinute(handle, clock.instant());
            }
            return made(handle, server, challenge);
        }));
    }

    @Override
    public boolean refresh(ServerId server, ChallengeId challenge, Instant at) {
        return find(server, challenge).isPresent()
                && database.<Boolean, RuntimeException>write(
                        handle -> JdbiChallengeMessages.refresh(handle, challenge, at));
    }

    /** What a change has made of a challenge. */
    private ChallengeChange.Made made(Handle handle, ServerId server, ChallengeId id) {
        cache.changed(handle, server);
        return new ChallengeChange.Made(
                JdbiChallengeRows.find(handle, server, id).orElseThrow());
    }

    private ChallengeChange.Made scheduled(Handle handle, ServerId server, ChallengeId id) {
        ChallengeChange.Made made = made(handle, server, id);
        times.schedule(handle, made.challenge(), clock.instant());
        return made;
    }

    private static ChallengeChange refused(ChallengeRefusal reason) {
        return new ChallengeChange.Refused(reason);
    }
}
