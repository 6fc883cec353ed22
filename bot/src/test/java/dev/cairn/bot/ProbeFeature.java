package dev.cairn.bot;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A feature whose commands pass their text to functions of a test. */
final class ProbeFeature implements Feature {
    private final List<Command> commands = new ArrayList<>();

    /** Adds a command that answers with a text, or throws. */
    ProbeFeature answering(String name, Function<String, String> handler) {
        commands.add(new ProbeCommand(name, handler));
        return this;
    }

    Catalog alone() {
        return new Catalog(List.of(this));
    }

    @Override
    public PersonalData personalData() {
        return PersonalData.NONE;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private record ProbeCommand(String name, Function<String, String> handler) implements Command {
        @Override
        public CommandSpec spec() {
            return CommandSpec.of(
                    name,
                    locale -> "A probe",
                    AnswerMode.PRIVATE,
                    OptionSpec.requiredAutocompleted("text", locale -> "Anything"));
        }

        @Override
        public Reply handle(Request request, Options options) {
            return Reply.of(Card.in(Card.Tone.NEUTRAL)
                    .text(handler.apply(options.requiredText("text")))
                    .build());
        }

        @Override
        public List<Choice> suggest(Request request, String option, Options options) {
            return List.of(new Choice("A choice", handler.apply(options.requiredText("text"))));
        }
    }
}
