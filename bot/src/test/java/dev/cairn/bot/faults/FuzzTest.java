package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.rest.RefusedRequest;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.testkit.DiscordOpenApi;
import dev.cairn.testkit.SentRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Sends hostile and malformed interactions over the gateway: each is answered, none is an incident, no answer is invalid, and
 * nobody else's data changes.
 *
 * <p>1,500 of them unless {@code -Dcairn.fuzz.count=100000} asks for more; {@code -Dcairn.fuzz.seed} repeats a run.
 */
class FuzzTest {
    @RegisterExtension
    static final CairnExtension CAIRN = new CairnExtension(SlowDeadlines.options(Clock.systemUTC()));

    private static final int COUNT = Integer.getInteger("cairn.fuzz.count", 1_500);
    private static final long SEED = Long.getLong("cairn.fuzz.seed", System.nanoTime());
    private static final int IN_FLIGHT = 64;
    private static final int ALREADY_ACKNOWLEDGED = 40_060;
    private static final int CHECKED_AGAINST_DISCORD = 2_000;
    private static final List<String> ADDRESS = List.of("id", "token", "application_id", "type");

    private final Semaphore inFlight = new Semaphore(IN_FLIGHT);
    private final TreeMap<String, AtomicInteger> counts = new TreeMap<>();
    /** The tokens of interactions that contradict themselves, so that no answer can be right. */
    private final Set<String> misaddressed = ConcurrentHashMap.newKeySet();

    private final List<String> unanswered = Collections.synchronizedList(new ArrayList<>());

    @Test
    void hostileInteractionsAreAnsweredWithoutHarmOrIncident() throws Exception {
        LearnerClient bystander = CAIRN.learner("Bystander");
        List<String> customIds = new ArrayList<>(useEverything(bystander));
        List<String> before = CAIRN.rows().all(bystander);
        List<LearnerClient> hostile = List.of(CAIRN.learner("Mallory"), CAIRN.learner("Eve"), CAIRN.learner("Trudy"));
        hostile.forEach(learner -> customIds.addAll(useEverything(learner)));
        Random random = new Random(SEED);
        InteractionFuzzer fuzzer =
                new InteractionFuzzer(random, new HostileValues(random), commands(), customIds, names(bystander));
        List<Message> sources = hostile.stream()
                .map(learner -> learner.session().slash("next").message(LearnerClient.PATIENT))
                .toList();

        String log = logOf(() -> {
            for (int number = 0; number < COUNT; number++) {
                int by = random.nextInt(hostile.size());
                send(fuzzer, hostile.get(by), sources.get(by));
            }
            inFlight.acquire(IN_FLIGHT);
        });

        System.out.printf("fuzz: %d interactions, seed %d: %s%n", COUNT, SEED, counts);
        assertThat(unanswered.stream().limit(10))
                .as("unanswered, seed %d, while it was logged that %s", SEED, warnings(log))
                .isEmpty();
        assertThat(faults(log)).as("logged, seed %d", SEED).isEmpty();
        assertThat(invalid()).as("refused by Discord, seed %d", SEED).isEmpty();
        assertThat(CAIRN.rows().all(bystander)).isEqualTo(before).isNotEmpty();
        assertThat(LearnerClient.words(bystander.session().slash("next"))).isNotEmpty();
        if (!System.getProperty("discord.openapi", "").isBlank()) {
            DiscordOpenApi.given().assertAllValid(sample());
        }
    }

    private void send(InteractionFuzzer fuzzer, LearnerClient by, Message source) throws InterruptedException {
        InteractionKind kind = fuzzer.kind();
        boolean onMessage = kind == InteractionKind.COMPONENT;
        List<ObjectNode> sent = new ArrayList<>();
        inFlight.acquire();
        InteractionOutcome outcome = by.session().forge(kind, onMessage ? source : null, empty -> {
            ObjectNode forged = fuzzer.forge(kind, empty);
            sent.add(forged);
            sent.add(empty.deepCopy());
            return forged;
        });
        ObjectNode forged = sent.get(0);
        if (!isAddressed(forged, sent.get(1))) {
            misaddressed.add(sent.get(1).path("token").asText());
            count("without a way to answer");
            inFlight.release();
        } else if (!isAnswerable(forged)) {
            count("of another kind");
            inFlight.release();
        } else {
            var judged = outcome.interaction()
                    .answer()
                    .whenComplete((answer, fault) -> recordOutcome(outcome, fault != null, forged, source));
            assertThat(judged).isNotNull();
        }
    }

    /** Counts the outcome and deletes its message, so that a long run stays within memory. */
    private void recordOutcome(InteractionOutcome outcome, boolean lapsed, JsonNode forged, Message source) {
        count(lapsed ? "unanswered" : "answered");
        if (lapsed) {
            unanswered.add(forged.toString().replaceAll("x{50,}|é{50,}", "…"));
        }
        outcome.interaction()
                .original()
                .filter(message -> !message.id().equals(source.id()))
                .ifPresent(message ->
                        CAIRN.fakeDiscord().world().delete(outcome.interaction().channel(), message.id()));
        inFlight.release();
    }

    /** Returns whether the fields that an answer needs are unchanged. */
    private static boolean isAddressed(JsonNode forged, JsonNode original) {
        return ADDRESS.stream().allMatch(field -> Objects.equals(forged.get(field), original.get(field)));
    }

    /** Returns whether the interaction is of a kind that Cairn answers. */
    private static boolean isAnswerable(JsonNode event) {
        int type = event.path("type").asInt();
        return type >= 2 && type <= 5;
    }

    private synchronized void count(String what) {
        counts.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
    }

    /** Runs common commands and returns the custom ids of all messages shown. */
    private static List<String> useEverything(LearnerClient learner) {
        String roadmap = "ml-engineering-learning-path";
        List<Supplier<InteractionOutcome>> uses = List.of(
                () -> learner.session().slash("next"),
                () -> learner.sends("roadmap follow", "roadmap", roadmap),
                () -> learner.finishes(CairnExtension.unitIds().get(0)),
                () -> learner.session().slash("next"),
                () -> learner.session().slash("roadmap list"),
                () -> learner.sends("roadmap show", "roadmap", roadmap),
                () -> learner.sends("roadmap reset", "roadmap", roadmap),
                () -> learner.sends("topic", "name", "backpropagation"),
                () -> learner.sends("find", "query", "gradient"),
                () -> learner.session().slash("resources"));
        List<String> ids = new ArrayList<>(ServerUses.customIds(uses.stream()
                .map(use -> use.get().message(LearnerClient.PATIENT))
                .toList()));
        ids.addAll(ServerUses.by(learner));
        return List.copyOf(ids);
    }

    private static List<JsonNode> commands() {
        return CAIRN.fakeDiscord().commands().global().all().stream()
                .map(JsonNode.class::cast)
                .toList();
    }

    private static List<String> names(LearnerClient bystander) {
        List<String> names = new ArrayList<>(CairnExtension.unitIds());
        names.add("ml-engineering-learning-path");
        names.add("ml-mastery");
        names.addAll(List.of("1", "2", "|1", "entry:1", "Sprint", bystander.id() + "ers", "units", "streak", "teams"));
        names.add("backpropagation");
        names.add(bystander.id());
        names.add(Long.toString(Long.parseLong(bystander.id()), Character.MAX_RADIX));
        return names;
    }

    /** Returns the logged errors with their origins. */
    private static List<String> faults(String log) {
        List<String> lines = log.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).contains(" ERROR ") || lines.get(at).contains("Incident"))
                .mapToObj(at -> String.join("\n", lines.subList(at, Math.min(lines.size(), at + 6))))
                .limit(10)
                .toList();
    }

    private static List<String> warnings(String log) {
        return log.lines()
                .filter(line -> line.contains("could not be read"))
                .limit(10)
                .toList();
    }

    /** Returns refused bodies; a refused forged address is not the answer's fault. */
    private List<String> invalid() {
        return CAIRN.fakeDiscord().requests().refusals().stream()
                .filter(refusal -> refusal.status() == 400)
                .filter(refusal -> !isSecondTry(refusal))
                .filter(refusal ->
                        Stream.of(refusal.request().path().split("/")).noneMatch(misaddressed::contains))
                .map(RefusedRequest::toString)
                .limit(10)
                .toList();
    }

    /** On a loaded machine the response to an answer can come too late; the same answer is then sent again, and refused. */
    private static boolean isSecondTry(RefusedRequest refusal) {
        ReceivedRequest again = refusal.request();
        return refusal.error().path("code").asInt() == ALREADY_ACKNOWLEDGED
                && CAIRN.fakeDiscord().requests().requests().stream()
                                .filter(request -> request.path().equals(again.path())
                                        && request.body().equals(again.body()))
                                .count()
                        > 1;
    }

    /** Leaves out requests to forged addresses. */
    private static List<SentRequest> sample() {
        Set<String> misaddressed = CAIRN.fakeDiscord().requests().refusals().stream()
                .map(refusal -> refusal.request().path())
                .collect(Collectors.toSet());
        return CAIRN.fakeDiscord().requests().requests().stream()
                .filter(request -> !misaddressed.contains(request.path()))
                .limit(CHECKED_AGAINST_DISCORD)
                .map(request -> new SentRequest(
                        request.method(),
                        request.path(),
                        Optional.of(request.body()).filter(body -> !body.isMissingNode())))
                .toList();
    }

    /** Work that may be interrupted. */
    private interface Sending {
        void run() throws InterruptedException;
    }

    private static String logOf(Sending sending) throws InterruptedException {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            sending.run();
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}
