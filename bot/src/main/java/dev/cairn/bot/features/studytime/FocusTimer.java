package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The focus timer as a learner handles it; each answer is a card. */
final class FocusTimer {
    static final int LEAST = 5;
    static final int USUAL = 25;
    static final int MOST = 240;

    private final FocusStore store;
    private final Settings settings;
    private final FocusCards cards;

    FocusTimer(FocusStore store, Settings settings, FocusCards cards) {
        this.store = store;
        this.settings = settings;
        this.cards = cards;
    }

    /** Starts it for {@value #LEAST} to {@value #MOST} minutes. */
    Card start(Request request, int minutes, Optional<Unit> unit) {
        Instant began = request.at().truncatedTo(ChronoUnit.MILLIS);
        Focus focus = new Focus(
                request.id(),
                request.learner(),
                settings.of(request.learner()).calendar().dayOf(began),
                began,
                began.plus(Duration.ofMinutes(minutes)),
                unit.map(Unit::id),
                server(request.place()));
        return cards.started(focus, store.start(focus));
    }

    private static Optional<ServerId> server(InteractionContext place) {
        return place instanceof InteractionContext.InServer here ? Optional.of(here.server()) : Optional.empty();
    }

    /** Stops it; one whose time is over has ended by itself, and only that was not noted yet. */
    Card stop(Request request) {
        return store.stop(request.learner(), request.at())
                .map(end -> cards.rested(end, request.at()))
                .orElseGet(() -> cards.noneRuns(request.learner()));
    }

    Card status(Request request) {
        Optional<Focus> running = store.running(request.learner());
        return running.isPresent() && running.get().isOver(request.at())
                ? stop(request)
                : running.map(cards::running).orElseGet(() -> cards.noneRuns(request.learner()));
    }
}
