package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The modal that asks for what a draft lacks; it keeps what was typed before. */
final class ChallengeForm {
    static final int MAX_DAY_LENGTH = 40;
    private static final String TITLE = "title";
    private static final String GOAL = "goal";
    private static final String AMOUNT = "amount";
    private static final String START = "start";
    private static final String END = "end";

    private ChallengeForm() {}

    /** @param today the day after which its examples are */
    static Modal draw(Viewer viewer, ChallengeDraft draft, LocalDate today) {
        ChallengeDraftCopy copy = ChallengeDraftCopy.in(viewer.locale());
        ChallengeDraft.Typed typed = draft.typed();
        return new Modal(
                ChallengeDraftActions.id(ChallengeDraftActions.SUBMIT, draft),
                copy.formTitle(),
                List.of(
                        new Modal.TextField(
                                TITLE,
                                copy.titleField(),
                                Optional.of(copy.titleHint()),
                                ChallengeTitle.MAX_LENGTH,
                                typed.title(),
                                true),
                        new Modal.SelectField(
                                GOAL,
                                copy.goalField(),
                                Optional.empty(),
                                copy.goalField(),
                                goals(ChallengeCommandCopy.in(viewer.locale()), typed)),
                        optional(AMOUNT, copy.amountField(), copy.amountHint(), typed.amount()),
                        optional(
                                START,
                                copy.startField(),
                                copy.startHint(today.plusDays(1)),
                                typed.start().map(copy::dayTyped)),
                        new Modal.TextField(
                                END,
                                copy.endField(),
                                Optional.of(copy.endHint(today.plusDays(1).plusWeeks(1))),
                                MAX_DAY_LENGTH,
                                typed.end().map(copy::dayTyped),
                                true)));
    }

    private static Modal.TextField optional(String name, String label, String hint, Optional<String> value) {
        return new Modal.TextField(name, label, Optional.of(hint), MAX_DAY_LENGTH, value, false);
    }

    /** What else was chosen says which goal is meant where none was. */
    private static List<Select.Entry> goals(ChallengeCommandCopy copy, ChallengeDraft.Typed typed) {
        Optional<GoalKind> chosen = typed.goal()
                .flatMap(GoalKind::of)
                .or(() -> typed.target().map(target -> GoalKind.UNITS))
                .or(() -> typed.misses().map(misses -> GoalKind.STREAK));
        return Arrays.stream(GoalKind.values())
                .map(kind -> new Select.Entry(
                        copy.goalChoice(kind),
                        kind.value(),
                        Optional.empty(),
                        chosen.filter(kind::equals).isPresent()))
                .toList();
    }

    /** The draft with what a submitted form holds. */
    static ChallengeDraft read(ChallengeDraft draft, ComponentPress press) {
        ChallengeDraft.Typed before = draft.typed();
        return draft.with(new ChallengeDraft.Typed(
                field(press, TITLE),
                field(press, GOAL),
                field(press, AMOUNT),
                field(press, START),
                field(press, END),
                before.group(),
                before.target(),
                before.misses(),
                before.how()));
    }

    private static Optional<String> field(ComponentPress press, String name) {
        return Optional.of(press.field(name).strip()).filter(text -> !text.isEmpty());
    }
}
