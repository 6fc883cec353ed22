package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.time.Calendars;
import dev.cairn.curriculum.Unit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Lets people join and leave shared focus timers. */
final class SharedFocusMembers {
    private final SharedFocusStore store;
    private final SharedFocusCards cards;
    private final FocusCards timerCards;
    private final StudyService study;
    private final Calendars calendars;

    SharedFocusMembers(
            SharedFocusStore store,
            SharedFocusCards cards,
            FocusCards timerCards,
            StudyService study,
            Calendars calendars) {
        this.store = store;
        this.cards = cards;
        this.timerCards = timerCards;
        this.study = study;
        this.calendars = calendars;
    }

    /** Joins, and draws the card anew; the learner's own timer is shown to them alone. */
    Reply join(ComponentPress press, InteractionId id) {
        Request request = press.request();
        Optional<SharedFocus> found = pressed(press, id);
        if (found.isEmpty()) {
            return Reply.of(cards.over(request.locale(), Optional.empty()));
        }
        SharedFocus shared = found.get();
        SharedFocusJoin result = store.join(shared, timer(request, shared), false);
        return result instanceof SharedFocusJoin.Over
                ? Reply.of(over(request, shared))
                : Reply.of(open(request, shared)).withPrivateFollowUp(answer(request, shared, result));
    }

    /** Stops the learner's other timer and joins. */
    Card switchTo(Request request, InteractionId id) {
        return find(request, id)
                .map(shared -> answer(request, shared, store.join(shared, timer(request, shared), true)))
                .orElseGet(() -> cards.over(request.locale(), Optional.empty()));
    }

    private Card answer(Request request, SharedFocus shared, SharedFocusJoin result) {
        if (result instanceof SharedFocusJoin.Joined joined) {
            return cards.joined(request.viewer(), joined.focus(), shared);
        }
        if (result instanceof SharedFocusJoin.Running running) {
            return cards.askToSwitch(request.viewer(), running.focus(), shared);
        }
        if (result instanceof SharedFocusJoin.DayFull full) {
            Focus wanted = timer(request, shared);
            throw new UserError(
                    FocusCopy.text(copy -> copy.dayFull(wanted.studyDay(), wanted.minutes(), full.minutesOfDay())));
        }
        return over(request, shared);
    }

    /** Stops the learner's timer, and draws the card anew. The end stands for the others. */
    Reply leave(ComponentPress press, InteractionId id) {
        Request request = press.request();
        Optional<SharedFocus> found = pressed(press, id);
        if (found.isEmpty()) {
            return Reply.of(cards.over(request.locale(), Optional.empty()));
        }
        SharedFocus shared = found.get();
        Card told = store.leave(shared, request.learner(), request.at())
                .map(end -> timerCards.stopped(request.viewer(), end, request.at()))
                .orElseGet(() -> cards.notIn(request.viewer()));
        Card card = shared.isOver(request.at()) ? over(request, shared) : open(request, shared);
        return Reply.of(card).withPrivateFollowUp(told);
    }

    private Card open(Request request, SharedFocus shared) {
        return cards.open(request.locale(), shared, store.people(shared.id()));
    }

    private Card over(Request request, SharedFocus shared) {
        return cards.over(request.locale(), Optional.of(shared.ends()));
    }

    /** Finds it by a press on its card, and remembers where that is. */
    private Optional<SharedFocus> pressed(ComponentPress press, InteractionId id) {
        Optional<SharedFocus> found = find(press.request(), id);
        found.ifPresent(shared -> press.publicMessage().ifPresent(card -> store.noteCard(shared, card)));
        return found;
    }

    /** Finds it in the server where the button was pressed, so that a forged id reaches no other server's. */
    private Optional<SharedFocus> find(Request request, InteractionId id) {
        if (request.context() instanceof InteractionContext.InServer here) {
            return store.find(here.server(), id);
        }
        throw UserError.staleButton();
    }

    /** The learner's own timer as it would begin now, for what they have in progress. */
    private Focus timer(Request request, SharedFocus shared) {
        Instant began = request.at().truncatedTo(ChronoUnit.MILLIS);
        return new Focus(
                request.id(),
                request.learner(),
                calendars.calendar(request.learner()).dayOf(began),
                began,
                shared.isOver(began) ? began : shared.ends(),
                study.inProgress(request.learner()).map(Unit::id),
                Optional.of(shared.server()));
    }
}
