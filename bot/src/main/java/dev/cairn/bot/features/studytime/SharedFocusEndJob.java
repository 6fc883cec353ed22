package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Destination;
import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ends shared focus timers, and tells everyone in them by one message in the channel. If nobody joined, or the channel
 * cannot be written to, each is told of their own timer as if it had not been shared.
 */
final class SharedFocusEndJob implements Job {
    /** Later than that, as after an outage, the message names people without notifying them. */
    private static final Duration MAX_PING_DELAY = Duration.ofHours(6);

    private final SharedFocusStore store;
    private final SharedFocusCards cards;
    private final Outbox outbox;
    private final Courier courier;
    private final Memberships members;
    private final Clock clock;

    SharedFocusEndJob(SharedFocusServices services, SharedFocusCards cards, Clock clock) {
        this.store = services.store();
        this.cards = cards;
        this.outbox = services.outbox();
        this.courier = services.courier();
        this.members = services.members();
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return JdbiSharedFocusStore.JOB;
    }

    @Override
    public void run(JobRun run) {
        store.end(new InteractionId(Long.parseLong(run.key())), clock.instant()).ifPresent(this::tell);
    }

    private void tell(EndedSharedFocus ended) {
        List<LearnerId> everyone =
                ended.ends().stream().map(end -> end.focus().learner()).toList();
        Set<LearnerId> absent = absent(ended, everyone);
        List<LearnerId> told =
                everyone.stream().filter(learner -> !absent.contains(learner)).toList();
        if (ended.isJoinedByNobody() || told.isEmpty()) {
            store.settle(ended, everyone, Map.of());
            sumUp(ended, everyone.size());
            return;
        }
        Instant now = clock.instant();
        boolean isTimely = now.isBefore(ended.shared().ends().plus(MAX_PING_DELAY));
        Set<LearnerId> pings =
                isTimely ? Set.copyOf(told.subList(0, Math.min(SharedFocusCards.MAX_NAMED, told.size()))) : Set.of();
        Delivery result = outbox.send(
                ended.claim(),
                new Destination.InChannel(ended.shared().channel(), pings),
                cards.ended(ended, told, now));
        if (result instanceof Delivery.TryLater tryLater) {
            store.retry(ended.shared(), outbox.retryAt(ended.claim(), tryLater));
            return;
        }
        if (result instanceof Delivery.Delivered) {
            store.settle(ended, absent, notices(ended, told, now));
        } else {
            store.settle(ended, everyone, Map.of());
        }
        sumUp(ended, everyone.size());
    }

    /**
     * Says on the card that it is over. Once is enough: the card without it has the end's time, and a press on it says as much.
     */
    private void sumUp(EndedSharedFocus ended, int people) {
        ended.shared().card().ifPresent(card -> {
            var unused = courier.edit(ended.shared().channel(), card, cards.sum(ended, people));
        });
    }

    private Set<LearnerId> absent(EndedSharedFocus ended, List<LearnerId> everyone) {
        Set<LearnerId> absent = new HashSet<>();
        members.of(ended.shared().server(), everyone).forEach((learner, membership) -> {
            if (membership instanceof Membership.Absent) {
                absent.add(learner);
            }
        });
        return absent;
    }

    /** Who is not named, or whose day had no room for all of it, finds a notice before their next answer. */
    private static Map<LearnerId, Notice> notices(EndedSharedFocus ended, List<LearnerId> told, Instant now) {
        Map<LearnerId, Notice> notices = new HashMap<>();
        for (FocusEnd end : ended.ends()) {
            LearnerId learner = end.focus().learner();
            int position = told.indexOf(learner);
            boolean isShort = end.logged() < end.focus().minutes();
            if (position >= SharedFocusCards.MAX_NAMED || (position >= 0 && isShort)) {
                notices.put(learner, FocusNotice.of(end, now));
            }
        }
        return notices;
    }
}
