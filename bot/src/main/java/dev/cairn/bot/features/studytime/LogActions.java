package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.UnitFinder;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** The actions of the log's buttons and its select, under the names that custom ids carry. */
final class LogActions {
    static final String LIST = "log.list";
    static final String SHOW = "log.show";
    static final String REMOVE = "log.remove";
    static final String COUNT = "log.count";

    private static final int ENTRIES_ON_PAGE = 10;

    private final TimeStore store;
    private final UnitFinder units;
    private final WhenOption when;
    private final LogCards cards;

    LogActions(TimeStore store, UnitFinder units, WhenOption when, LogCards cards) {
        this.store = store;
        this.units = units;
        this.when = when;
        this.cards = cards;
    }

    List<Action> all() {
        return List.of(
                Action.updating(LIST, this::list),
                Action.updating(SHOW, this::show),
                Action.updating(REMOVE, this::remove),
                Action.updating(COUNT, this::count));
    }

    /** Draws the page of the log with the latest entries. */
    Card first(Viewer viewer) {
        return page(viewer, 0, List.of());
    }

    private Card page(Viewer viewer, int number, List<String> before) {
        return cards.page(viewer, store.page(viewer.id(), number, ENTRIES_ON_PAGE), before);
    }

    private Card list(ComponentPress press) {
        return page(press.viewer(), pageNumber(press, 0), List.of());
    }

    private Card show(ComponentPress press) {
        Viewer viewer = press.viewer();
        long number = number(press.values().stream().findFirst().orElseThrow(UserError::staleButton));
        int page = pageNumber(press, 0);
        return store.entry(viewer.id(), number)
                .map(entry -> cards.entry(viewer, new LogPage.Numbered(number, entry), page))
                .orElseGet(() ->
                        page(viewer, page, List.of(LogCopy.in(viewer.locale()).alreadyRemoved())));
    }

    private Card remove(ComponentPress press) {
        LogCopy words = LogCopy.in(press.viewer().locale());
        String removed = store.remove(ChangeOrigin.of(press.request()), number(press.argument(0)))
                .map(RecordedChange::subject)
                .map(subject -> cards.removed(words, subject))
                .orElseGet(words::alreadyRemoved);
        return page(press.viewer(), pageNumber(press, 1), List.of(removed));
    }

    /** Counts what was logged in general for a unit. */
    private Card count(ComponentPress press) {
        Request request = press.request();
        long number = number(press.argument(0));
        Unit unit = units.byButton(press.argument(1));
        return store.countFor(ChangeOrigin.of(request), number, unit.id())
                .flatMap(result -> store.entry(press.learner(), number)
                        .map(entry -> cards.logged(request, entry, result, when.today(request))))
                .orElseGet(() -> page(
                        press.viewer(),
                        0,
                        List.of(LogCopy.in(press.viewer().locale()).cannotCount())));
    }

    private static int pageNumber(ComponentPress press, int argument) {
        return (int) Math.min(number(press.argument(argument)), Integer.MAX_VALUE / ENTRIES_ON_PAGE);
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw UserError.staleButton();
        }
        return Long.parseLong(text);
    }
}
