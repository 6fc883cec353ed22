package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.UnitFinder;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.time.DurationParser;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The actions that log how long a finished unit took, under the names that custom ids carry. */
final class TimeSpentActions {
    static final String TOOK = "log.took";
    static final String OTHER = "log.other";
    private static final String TYPED = "log.typed";

    private static final String FIELD = "minutes";
    private static final int MAX_TYPED_LENGTH = 20;

    private final TimeStore store;
    private final UnitFinder units;
    private final WhenOption when;
    private final LogCards cards;

    TimeSpentActions(TimeStore store, UnitFinder units, WhenOption when, LogCards cards) {
        this.store = store;
        this.units = units;
        this.when = when;
        this.cards = cards;
    }

    List<Action> all() {
        return List.of(
                Action.of(TOOK, AnswerMode.UPDATE, press -> log(press, press.argument(2))),
                Action.of(OTHER, AnswerMode.MODAL, this::ask),
                Action.of(TYPED, AnswerMode.UPDATE, press -> log(press, press.field(FIELD))));
    }

    private Reply ask(ComponentPress press) {
        LogCopy words = LogCopy.in(press.viewer().locale());
        Modal.TextField line =
                new Modal.TextField(FIELD, words.howLong(), Optional.of(words.howLongHint()), MAX_TYPED_LENGTH);
        CustomId id = CustomId.forOwner(TYPED, press.learner(), press.argument(0), press.argument(1));
        return new Reply.Form(new Modal(id, unit(press).shortName(), List.of(line)));
    }

    private Reply log(ComponentPress press, String duration) {
        Request request = press.request();
        LocalDate today = when.today(request);
        TimeEntry entry = new TimeEntry(
                WhenOption.of(press.argument(1), today),
                DurationParser.minutes(duration, TimeEntry.MAX_MINUTES_A_DAY),
                Optional.of(unit(press).id()),
                Optional.empty(),
                request.at(),
                TimeEntry.Source.DONE);
        return Reply.of(cards.logged(request, entry, store.log(ChangeOrigin.of(request), entry), today));
    }

    private Unit unit(ComponentPress press) {
        return units.byButton(press.argument(0));
    }
}
