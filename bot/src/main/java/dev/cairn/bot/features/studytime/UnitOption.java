package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.features.study.UnitFinder;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;

/** The option {@code unit} that may be left out. */
record UnitOption(StudyService studies, UnitFinder finder) {
    private static final String NAME = "unit";

    /** The unit that was picked or typed; throws a {@link UserError} if there is none like it. */
    Optional<Unit> of(Request request, Options options) {
        return options.text(NAME).map(typed -> finder.find(studies.active(request.learner()), typed));
    }

    List<Choice> suggest(Request request, Options options) {
        return finder.suggest(
                studies.active(request.learner()), options.text(NAME).orElse(""));
    }

    /** The unit a button carries; empty for a blank. */
    Optional<Unit> carried(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(finder.byId(id).orElseThrow(UserError::staleButton));
    }
}
