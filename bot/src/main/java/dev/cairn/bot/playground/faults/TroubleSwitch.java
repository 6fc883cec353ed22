package dev.cairn.bot.playground.faults;

import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns trouble on and off. All but a dropped gateway lasts until it is turned off. */
public final class TroubleSwitch {
    private static final Duration DELAY = Duration.ofMillis(1_500);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final long SENDING = Member.SEND_MESSAGES | Member.SEND_MESSAGES_IN_THREADS | Member.ATTACH_FILES;

    private final World world;
    private final FaultInjector faults;
    private final Gateway gateway;
    private final Map<Trouble, Active> active = new EnumMap<>(Trouble.class);

    public TroubleSwitch(World world, FaultInjector faults, Gateway gateway) {
        this.world = world;
        this.faults = faults;
        this.gateway = gateway;
    }

    /**
     * What is turned on, and since then how often.
     *
     * @param whom the name of the person or the channel it is about; empty if it is about everything
     * @param count how many requests it has struck
     */
    public record State(Trouble trouble, String whom, long count) {}

    private record Active(String whom, @Nullable FaultRule rule, Runnable end) {}

    /** The trouble that is turned on. */
    public synchronized Map<Trouble, State> states() {
        Map<Trouble, State> states = new EnumMap<>(Trouble.class);
        active.forEach((trouble, each) -> states.put(
                trouble,
                new State(
                        trouble,
                        each.whom(),
                        each.rule() == null ? 0 : each.rule().appliedCount())));
        return states;
    }

    /**
     * Turns trouble on.
     *
     * @param person whose DMs are closed
     * @param channel where the bot loses its permission
     */
    public synchronized void turnOn(Trouble trouble, User person, Channel channel) {
        if (active.containsKey(trouble)) {
            return;
        }
        switch (trouble) {
            case SLOW -> inject(trouble, request -> true, new Fault.Late(DELAY));
            case RATE_LIMITS ->
                inject(trouble, everySecond(TroubleSwitch::isLimited), Fault.Answer.routeLimited(RETRY_AFTER));
            case SERVER_ERRORS -> inject(trouble, everySecond(request -> true), Fault.Answer.of(500));
            case CLOSED_DMS -> {
                world.closeDm(person);
                active.put(trouble, new Active(person.name(), null, () -> world.openDm(person)));
            }
            case MISSING_PERMISSION -> forbid(channel);
            case DROPPED_GATEWAY -> gateway.cutConnections();
            case OUTAGE -> {
                FaultRule rule = faults.add(request -> true, Fault.Answer.of(503));
                gateway.setReachable(false);
                active.put(trouble, new Active("", rule, () -> {
                    faults.remove(rule);
                    gateway.setReachable(true);
                }));
            }
        }
    }

    /** Turns trouble off, if it is on. */
    public synchronized void turnOff(Trouble trouble) {
        Active ended = active.remove(trouble);
        if (ended != null) {
            ended.end().run();
        }
    }

    private void inject(Trouble trouble, Predicate<ReceivedRequest> requests, Fault fault) {
        FaultRule rule = faults.add(requests, fault);
        active.put(trouble, new Active("", rule, () -> faults.remove(rule)));
    }

    private void forbid(Channel channel) {
        long before = channel.botPermissions();
        world.permitBot(channel, before & ~SENDING);
        active.put(
                Trouble.MISSING_PERMISSION,
                new Active(
                        "#" + channel.name(),
                        null,
                        () -> world.permitBot(channel, channel.botPermissions() | (before & SENDING))));
    }

    /** Strikes the first of any two equal requests, so that each gets through when it is sent again. */
    private static Predicate<ReceivedRequest> everySecond(Predicate<ReceivedRequest> requests) {
        Map<String, Integer> seen = new ConcurrentHashMap<>();
        return request -> requests.test(request)
                && seen.merge(request.method() + " " + request.path() + request.body(), 1, Integer::sum) % 2 == 1;
    }

    /** Discord limits no answers to interactions. */
    private static boolean isLimited(ReceivedRequest request) {
        return !request.path().startsWith("/interactions/") && !request.path().startsWith("/webhooks/");
    }
}
