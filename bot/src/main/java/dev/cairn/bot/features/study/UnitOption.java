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
public final class UnitOption {
    private static final String NAME = "unit";

    private final StudyService study;
    private final UnitFinder units;

    public UnitOption(StudyService study, UnitFinder units) {
        this.study = study;
        this.units = units;
    }

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
        // A picked unit comes as its id, for which the learner's progress need not be read.
        return units.byId(typed).orElseGet(() -> units.find(study.active(request.learner()), typed));
    }

    public List<Choice> suggest(Request request, Options options) {
        return units.suggest(study.active(request.learner()), options.text(NAME).orElse(""));
    }
}
