package dev.cairn.bot.faults;

import dev.cairn.bot.delivery.RateLimits;
import dev.cairn.bot.discord.BotAccount;
import dev.cairn.bot.discord.ConnectionException;
import dev.cairn.bot.discord.DiscordConnection;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Connects scripted handlers to a fake Discord: {@code /whisper} answers privately, {@code /proclaim}
 * publicly with a button that updates its message.
 */
final class ScriptedCairn implements AutoCloseable {
    private volatile UnaryOperator<String> script = text -> text;
    private final FakeDiscord fakeDiscord;
    private final DiscordConnection discord;

    ScriptedCairn() throws IOException, ConnectionException {
        fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()));
        Catalog catalog = new Catalog(List.of(new Scripted()));
        discord = new DiscordConnection(
                new BotAccount(fakeDiscord.token(), fakeDiscord.apiUrl()),
                Clock.systemUTC(),
                InteractionMetrics.NONE,
                RateLimits.ofOneProcess(() -> Duration.ZERO));
        discord.connect(catalog);
    }

    FakeDiscord fakeDiscord() {
        return fakeDiscord;
    }

    LearnerClient learner(String name) {
        return CairnExtension.learner(fakeDiscord, name);
    }

    /** Sets what the handlers do with their text from now on. */
    void says(UnaryOperator<String> words) {
        script = words;
    }

    @Override
    public void close() {
        discord.close();
        fakeDiscord.close();
    }

    private Reply reply(String text) {
        CustomId button = CustomId.forAnyone("change");
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(script.apply(text))
                .buttons(Button.primary("Change", button))
                .build());
    }

    private final class Scripted implements Feature {
        @Override
        public PersonalData personalData() {
            return PersonalData.NONE;
        }

        @Override
        public List<Command> commands() {
            return List.of(command("whisper", AnswerMode.PRIVATE), command("proclaim", AnswerMode.PUBLIC));
        }

        @Override
        public List<Action> actions() {
            return List.of(Action.of("change", AnswerMode.UPDATE, (ComponentPress press) -> reply("changed")));
        }

        private Command command(String name, AnswerMode mode) {
            CommandSpec spec = CommandSpec.of(
                    name, locale -> "Says it", mode, OptionSpec.autocompleted("what", locale -> "Anything"));
            return new Command() {
                @Override
                public CommandSpec spec() {
                    return spec;
                }

                @Override
                public Reply handle(Request request, Options options) {
                    return reply(options.text("what").orElse("nothing"));
                }

                @Override
                public List<Choice> suggest(Request request, String option, Options options) {
                    String words = script.apply(option);
                    return List.of(new Choice(words, words));
                }
            };
        }
    }
}
