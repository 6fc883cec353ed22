package dev.cairn.bot.features.challenges;

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
    private final ChallengeSchedule schedule;
    private final Clock clock;

    JdbiChallengeStore(
            Database database,
            JdbiChallengeCounts counts,
            ChallengeSchedule schedule,
            InteractionMetrics metrics,
            Clock clock) {
        this.database = database;
        this.counts = counts;
        this.schedule = schedule;
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
            Optional<ChallengeRefusal> refusal =
                    ChallengeDates.refusal(challenge, zone).or(() -> JdbiChallengeRules.create(handle, challenge));
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
            ChallengeDays days = ChallengeDays.in(zone, challenge.first(), challenge.last());
            return JdbiChallengeRows.insert(handle, challenge, days)
                    .<ChallengeChange>map(id -> scheduled(handle, challenge.server(), id))
                    .orElseGet(() -> refused(ChallengeRefusal.ALREADY_CREATED));
        });
    }

    @Override
    public ChallengeChange join(ServerId server, ChallengeId challenge, JoinRequest request) {
        return database.write(handle -> {
            LearnerRow.lock(handle, request.learner());
            return shared(handle, server, challenge, existing -> {
                Optional<ChallengeRefusal> refusal = JdbiChallengeRules.join(handle, existing, request);
                if (refusal.isPresent()) {
                    return refused(refusal.get());
                }
                ChallengeCount count = counts.of(handle, request.learner(), existing.goal(), existing.days());
                JdbiChallengeEntries.join(handle, existing, request, count);
                return new ChallengeChange.Made(existing);
            });
        });
    }

    @Override
    public ChallengeChange leave(ServerId server, ChallengeId challenge, LearnerId learner, Instant at) {
        return ofMember(server, challenge, learner, (handle, existing) -> {
            JdbiChallengeEntries.leave(handle, challenge, learner, at);
            return new ChallengeChange.Made(existing);
        });
    }

    @Override
    public ChallengeChange pingAtEnd(ServerId server, ChallengeId challenge, LearnerId learner, boolean wanted) {
        return ofMember(server, challenge, learner, (handle, existing) -> {
            if (wanted && JdbiChallengeEntries.toPing(handle, challenge).size() >= MAX_PINGED) {
                return refused(ChallengeRefusal.TOO_MANY_PINGS);
            }
            Optional<Instant> at = wanted ? Optional.of(clock.instant()) : Optional.empty();
            JdbiChallengeEntries.askForPing(handle, challenge, learner, at);
            return new ChallengeChange.Made(existing);
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
            return shared(handle, server, challenge, existing -> {
                if (existing.canceled().isPresent() || existing.closedAt().isPresent()) {
                    return refused(existing.canceled().isPresent() ? ChallengeRefusal.CANCELED : ChallengeRefusal.OVER);
                }
                return JdbiChallengeEntries.find(handle, challenge, learner)
                        .filter(entry -> entry.leftAt().isEmpty())
                        .map(entry -> change.apply(handle, existing))
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
        return changed(server, challenge, edit.by(), (handle, existing) -> {
            ZoneId zone = JdbiChallengeRows.zone(handle, server);
            Optional<ChallengeRefusal> refusal = ChallengeDates.refusal(existing, edit, zone);
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
            ChallengeDays days = edit.last()
                    .filter(last -> !last.equals(existing.days().last()))
                    .map(last -> ChallengeDays.in(zone, existing.days().first(), last))
                    .orElse(existing.days());
            JdbiChallengeRows.update(handle, challenge, edit.title().orElse(existing.title()), days);
            if (!days.last().equals(existing.days().last())) {
                schedule.recount(handle, challenge, edit.at());
            }
            JdbiChallengeRows.noteEdit(handle, challenge, edit.by().learner(), edit.at());
            return scheduled(handle, server, challenge);
        });
    }

    @Override
    public ChallengeChange cancel(ServerId server, ChallengeId challenge, ChallengeActor by, Instant at) {
        return changed(server, challenge, by, (handle, existing) -> {
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
            return shared(handle, server, challenge, existing -> {
                if (!existing.mayBeChangedBy(by)) {
                    return refused(ChallengeRefusal.NOT_ALLOWED);
                }
                if (existing.canceled().isPresent() || existing.closedAt().isPresent()) {
                    return refused(existing.canceled().isPresent() ? ChallengeRefusal.CANCELED : ChallengeRefusal.OVER);
                }
                return change.apply(handle, existing);
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
                        existing -> existing.place().flatMap(CardPlace::message).isEmpty()));
    }

    private ChallengeChange placed(
            ServerId server, ChallengeId challenge, CardPlace place, Predicate<Challenge> wanted) {
        return database.write(handle -> shared(handle, server, challenge, existing -> {
            if (wanted.test(existing) && !existing.place().equals(Optional.of(place))) {
                ChallengeMessage.Key key = new ChallengeMessage.Key(challenge, MessageKind.CARD);
                JdbiChallengeMessages.place(handle, key, place, clock.instant());
                schedule.drawNextMinute(handle, clock.instant());
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
        schedule.schedule(handle, made.challenge(), clock.instant());
        return made;
    }

    private static ChallengeChange refused(ChallengeRefusal reason) {
        return new ChallengeChange.Refused(reason);
    }
}
