package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.progress.TimeStore;
import java.util.List;
import java.util.function.Function;

/** What the buttons and the menu of the log do. */
final class LogActions {
    static final String LIST = "log.list";
    static final String SHOW = "log.show";
    static final String REMOVE = "log.remove";

    private static final int PAGE = 10;

    private final TimeStore store;
    private final LogCards cards;

    LogActions(TimeStore store, LogCards cards) {
        this.store = store;
        this.cards = cards;
    }

    List<Action> all() {
        return List.of(updating(LIST, this::list), updating(SHOW, this::show), updating(REMOVE, this::remove));
    }

    private static Action updating(String name, Function<ComponentPress, Card> handler) {
        return Action.of(name, AnswerMode.UPDATE, press -> Reply.of(handler.apply(press)));
    }

    /** What was logged last. */
    Card first(LearnerId learner) {
        return page(learner, 0, List.of());
    }

    private Card page(LearnerId learner, int number, List<String> before) {
        return cards.page(learner, store.page(learner, number, PAGE), before);
    }

    private Card list(ComponentPress press) {
        return page(press.learner(), pageNumber(press, 0), List.of());
    }

    private Card show(ComponentPress press) {
        long number = number(press.values().stream().findFirst().orElseThrow(UserError::staleButton));
        int page = pageNumber(press, 0);
        return store.entry(press.learner(), number)
                .map(entry -> cards.entry(press.learner(), new LogPage.Numbered(number, entry), page))
                .orElseGet(() -> page(press.learner(), page, List.of(LogCopy.takenBackBefore())));
    }

    private Card remove(ComponentPress press) {
        String said = store.remove(ChangeOrigin.of(press.request()), number(press.argument(0)))
                .map(RecordedChange::subject)
                .map(cards::takenBack)
                .orElseGet(LogCopy::takenBackBefore);
        return page(press.learner(), pageNumber(press, 1), List.of(said));
    }

    private static int pageNumber(ComponentPress press, int argument) {
        return (int) Math.min(number(press.argument(argument)), Integer.MAX_VALUE / PAGE);
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw UserError.staleButton();
        }
        return Long.parseLong(text);
    }
}
