package dev.cairn.bot.features.studytime;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
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

/** Logs how long a finished unit took. */
final class TimeSpentActions {
    static final String TOOK = "log.took";
    static final String OTHER = "log.other";
    private static final String TYPED = "log.typed";

    private static final String FIELD = "minutes";
    private static final int LONGEST = 20;

    private final TimeStore store;
    private final UnitOption units;
    private final WhenOption when;
    private final LogCards cards;

    TimeSpentActions(TimeStore store, UnitOption units, WhenOption when, LogCards cards) {
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
        Modal.Line line = new Modal.Line(FIELD, "How long", Optional.of("Such as 40, or 1 h 30"), LONGEST);
        CustomId id = CustomId.forOwner(TYPED, press.learner(), press.argument(0), press.argument(1));
        return new Reply.Form(new Modal(id, unit(press).nameInPassing(), List.of(line)));
    }

    private Reply log(ComponentPress press, String span) {
        Request request = press.request();
        LocalDate day = when.carried(request, press.argument(1));
        TimeEntry entry = new TimeEntry(
                day,
                DurationParser.minutes(span),
                Optional.of(unit(press).id()),
                Optional.empty(),
                request.at(),
                TimeEntry.Source.DONE);
        return Reply.of(cards.logged(request.learner(), entry, store.log(ChangeOrigin.of(request), entry)));
    }

    private Unit unit(ComponentPress press) {
        return units.carried(press.argument(0)).orElseThrow(UserError::staleButton);
    }
}
