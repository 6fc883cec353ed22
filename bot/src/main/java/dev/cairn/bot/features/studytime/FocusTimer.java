package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.time.Calendars;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Starts, stops and shows a learner's focus timer. */
final class FocusTimer {
    static final int MIN_MINUTES = 5;
    static final int DEFAULT_MINUTES = 25;
    static final int MAX_MINUTES = 240;

    private final FocusStore store;
    private final Calendars calendars;
    private final FocusCards cards;
    private final SharedFocusStore shares;

    FocusTimer(FocusStore store, SharedFocusStore shares, Calendars calendars, FocusCards cards) {
        this.store = store;
        this.shares = shares;
        this.calendars = calendars;
        this.cards = cards;
    }

    /**
     * Starts the timer.
     *
     * @param minutes {@value #MIN_MINUTES} to {@value #MAX_MINUTES}
     */
    Card start(Request request, int minutes, Optional<Unit> unit) {
        Instant began = request.at().truncatedTo(ChronoUnit.MILLIS);
        Focus focus = new Focus(
                request.id(),
                request.learner(),
                calendars.calendar(request.learner()).dayOf(began),
                began,
                began.plus(Duration.ofMinutes(minutes)),
                unit.map(Unit::id),
                server(request.context()));
        return cards.started(request.viewer(), focus, store.start(focus));
    }

    private static Optional<ServerId> server(InteractionContext context) {
        return context instanceof InteractionContext.InServer here ? Optional.of(here.server()) : Optional.empty();
    }

    /** Stops the timer; one whose time is over has ended by itself, which may not be recorded yet. */
    Card stop(Request request) {
        return store.stop(request.learner(), request.at())
                .map(end -> cards.stopped(request.viewer(), end, request.at()))
                .orElseGet(() -> cards.noneIsRunning(request.viewer()));
    }

    Optional<Focus> running(LearnerId learner) {
        return store.running(learner);
    }

    Card status(Request request) {
        Optional<Focus> running = store.running(request.learner());
        return running.isPresent() && running.get().isOver(request.at())
                ? stop(request)
                : running.map(focus -> running(request.viewer(), focus))
                        .orElseGet(() -> cards.noneIsRunning(request.viewer()));
    }

    private Card running(Viewer viewer, Focus focus) {
        return shares.of(viewer.id())
                .map(shared -> {
                    long others = shares.people(shared.id()).stream()
                            .filter(learner -> !learner.equals(viewer.id()))
                            .count();
                    return cards.running(viewer, focus, shared, (int) others);
                })
                .orElseGet(() -> cards.running(viewer, focus));
    }
}
