package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;

/** The option {@code unit} of a command: a unit, picked from the list or typed. */
public record UnitOption(StudyService study, UnitFinder units) {
    private static final String NAME = "unit";

    /** Returns the option as one that must be given. */
    static OptionSpec required(Text description) {
        return OptionSpec.requiredAutocompleted(NAME, description);
    }

    /** Returns the option as one that may be left out. */
    public static OptionSpec optional(Text description) {
        return OptionSpec.autocompleted(NAME, description);
    }

    /**
     * Returns the unit of an option that must be given.
     *
     * @throws UserError if there is no unit of that name
     */
    Unit required(Request request, Options options) {
        return find(request, options.requiredText(NAME));
    }

    /**
     * Returns the unit, or empty if the option was left out.
     *
     * @throws UserError if there is no unit of that name
     */
    public Optional<Unit> optional(Request request, Options options) {
        return options.text(NAME).map(typed -> find(request, typed));
    }

    private Unit find(Request request, String typed) {
        return units.byId(typed).orElseGet(() -> units.find(study.active(request.learner()), typed));
    }

    public List<Choice> suggest(Request request, Options options) {
        return units.suggest(study.active(request.learner()), options.text(NAME).orElse(""));
    }

    /**
     * Returns the unit that a button carries by its id.
     *
     * @throws UserError if the id is none of a unit
     */
    public Unit carried(String id) {
        return units.byId(id).orElseThrow(UserError::staleButton);
    }
}
