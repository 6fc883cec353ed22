package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.discord.KnownMembers.Person;
import dev.cairn.bot.discord.rest.ApiError;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.UnavailableException;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks Discord who is a member of a server: about one person by REST if the answer is needed, about many by the gateway if
 * the caller can go on without it.
 */
final class DiscordMembers implements Memberships {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordMembers.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMillis(700);
    /** The number of people asked about by REST, each with a request of its own. */
    private static final int MAX_BY_REST = 10;
    /** Unknown member, user or server, and missing access; the last two mean that Cairn itself is not in the server. */
    private static final Set<Integer> ABSENCE_CODES = Set.of(10007, 10013, 10004, 50001);

    private final Router router;
    private final MemberRequests gateway;
    private final InteractionMetrics metrics;
    private final KnownMembers known;
    /** The people Discord has been asked about; an answer completes the future, and so does a timeout. */
    private final Map<Person, CompletableFuture<Void>> asked = new ConcurrentHashMap<>();

    DiscordMembers(Router router, MemberRequests gateway, Clock clock, InteractionMetrics metrics) {
        this.router = router;
        this.gateway = gateway;
        this.metrics = metrics;
        this.known = new KnownMembers(clock);
    }

    void forget(LearnerId learner) {
        known.forget(learner);
    }

    @Override
    public boolean isIn(ServerId server, LearnerId learner) {
        Person person = new Person(server, learner);
        Membership fresh = known.fresh(person).orElse(null);
        metrics.lookup("members", fresh != null);
        if (fresh == null) {
            fresh = waitFor(person);
            note(person, fresh);
        }
        return fresh instanceof Membership.Present;
    }

    private Membership waitFor(Person person) {
        try {
            return Objects.requireNonNull(byRest(person).block(TIMEOUT));
        } catch (RuntimeException fault) {
            throw new UnavailableException("Discord does not say who is in a server", fault);
        }
    }

    private Mono<Membership> byRest(Person person) {
        return Routes.GUILD_MEMBER_GET
                .newRequest(person.server().value(), person.learner().value())
                .exchange(router)
                .bodyToMono(JsonNode.class)
                .<Membership>map(MemberJson::present)
                .onErrorResume(DiscordMembers::meansAbsence, fault -> Mono.just(new Membership.Absent()));
    }

    private static boolean meansAbsence(Throwable fault) {
        return Exceptions.unwrap(fault) instanceof ClientException refused
                && ABSENCE_CODES.contains(ApiError.of(refused).code());
    }

    @Override
    public Map<LearnerId, Membership> of(ServerId server, Collection<LearnerId> people) {
        List<Person> unknown = people.stream()
                .map(learner -> new Person(server, learner))
                .filter(person -> known.fresh(person).isEmpty())
                .limit(MAX_ASKED)
                .toList();
        metrics.lookup("members", unknown.isEmpty());
        if (!unknown.isEmpty()) {
            await(ask(server, unknown));
        }
        Map<LearnerId, Membership> found = new LinkedHashMap<>();
        people.forEach(learner -> found.put(learner, known.latest(new Person(server, learner))));
        return found;
    }

    /** Asks about the people not asked about yet, and returns a future for the answers about all. */
    private CompletableFuture<Void> ask(ServerId server, List<Person> people) {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        List<Person> fresh = new ArrayList<>();
        for (Person person : people) {
            answers.add(asked.computeIfAbsent(person, unasked -> {
                fresh.add(unasked);
                return pending(unasked);
            }));
        }
        if (!fresh.isEmpty()) {
            List<LearnerId> learners = fresh.stream().map(Person::learner).toList();
            gateway.request(server, learners)
                    .switchIfEmpty(Mono.defer(() -> allByRest(fresh)))
                    .subscribe(sent -> {}, fault -> LOG.warn("Discord could not be asked about members", fault));
        }
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> pending(Person person) {
        CompletableFuture<Void> answer = new CompletableFuture<Void>().completeOnTimeout(null, 10, TimeUnit.SECONDS);
        var unused = answer.whenComplete((done, fault) -> asked.remove(person, answer));
        return answer;
    }

    private Mono<Boolean> allByRest(List<Person> people) {
        return Flux.fromIterable(people)
                .take(MAX_BY_REST)
                .flatMap(person -> byRest(person)
                        .doOnNext(membership -> note(person, membership))
                        .onErrorComplete())
                .then(Mono.fromCallable(() -> {
                    people.forEach(this::settle);
                    return true;
                }));
    }

    private static void await(CompletableFuture<Void> answers) {
        try {
            answers.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.debug("Discord has not said in time who is in a server");
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Notes that somebody has used Cairn in a server. */
    void saw(PlaceReader interaction) {
        interaction
                .seenMember()
                .ifPresent(member ->
                        note(new Person(member.server(), member.learner()), new Membership.Present(member.name())));
    }

    /** Notes the members of a chunk, and who was not found. */
    void read(GatewayFrame frame) {
        if (frame.type().equals("GUILD_MEMBERS_CHUNK")) {
            MemberJson.chunk(frame.data(), this::note);
        }
    }

    private void note(Person person, Membership membership) {
        known.note(person, membership);
        settle(person);
    }

    private void settle(Person person) {
        CompletableFuture<Void> waiting = asked.get(person);
        if (waiting != null) {
            waiting.complete(null);
        }
    }
}
