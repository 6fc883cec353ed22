package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import java.util.List;
import java.util.function.Function;

/** A small feature: {@code /next}, {@code /roadmap show}, and a button {@code done}. */
record FeatureFixture(Function<Options, Reply> next, Function<Options, List<Choice>> suggestions) implements Feature {
    static final CommandSpec NEXT = CommandSpec.of(
            "next",
            locale -> "What to study now",
            AnswerMode.PRIVATE,
            OptionSpec.autocompleted("roadmap", locale -> "Of which roadmap"),
            new OptionSpec.IntegerOption("minutes", locale -> "How long you have", false, 5, 480));
    static final CommandSpec SHOW = CommandSpec.inGroup(
            "roadmap",
            "show",
            locale -> "Look at a roadmap",
            AnswerMode.PUBLIC,
            OptionSpec.requiredAutocompleted("roadmap", locale -> "Which one"),
            new OptionSpec.ChoiceOption(
                    "depth", locale -> "How deep", false, List.of(new OptionSpec.FixedChoice(locale -> "All", "all"))));

    static Catalog catalogAnswering(Function<Options, Reply> next) {
        return new Catalog(List.of(new FeatureFixture(next, options -> List.of())));
    }

    static Catalog catalogSuggesting(Function<Options, List<Choice>> suggestions) {
        return new Catalog(List.of(new FeatureFixture(options -> saying("hello"), suggestions)));
    }

    static Catalog catalog() {
        return catalogAnswering(options -> saying("hello"));
    }

    static Reply saying(String markdown) {
        return Reply.of(card(markdown));
    }

    static Card card(String markdown) {
        return Card.in(Card.Tone.NEUTRAL).text(markdown).build();
    }

    @Override
    public PersonalData personalData() {
        return PersonalData.NONE;
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup("roadmap", locale -> "Roadmaps to follow"));
    }

    @Override
    public List<Command> commands() {
        return List.of(new Plain(NEXT, next, suggestions), new Plain(SHOW, next, suggestions));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("done", AnswerMode.UPDATE, (ComponentPress press) -> saying("done " + press.argument(0))));
    }

    private record Plain(CommandSpec spec, Function<Options, Reply> answer, Function<Options, List<Choice>> suggestions)
            implements Command {
        @Override
        public Reply handle(Request request, Options options) {
            return answer.apply(options);
        }

        @Override
        public List<Choice> suggest(Request request, String option, Options options) {
            return suggestions.apply(options);
        }
    }
}
