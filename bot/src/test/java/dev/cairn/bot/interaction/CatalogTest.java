package dev.cairn.bot.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final CommandGroup ROADMAP = new CommandGroup("roadmap", locale -> "Roadmaps");
    private static final Reply HELLO =
            Reply.of(Card.in(Card.Tone.NEUTRAL).text("hello").build());

    @Test
    void catalogFindsCommandsByName() {
        Command next = command(CommandSpec.of("next", locale -> "Next", AnswerMode.PRIVATE));
        Command show = command(CommandSpec.inGroup("roadmap", "show", locale -> "Show", AnswerMode.PRIVATE));
        Catalog catalog = new Catalog(
                List.of(feature(List.of(), List.of(next)), feature(List.of(ROADMAP), List.of(show), action("follow"))));

        assertThat(catalog.command("next")).contains(next);
        assertThat(catalog.command("roadmap show")).contains(show);
        assertThat(catalog.command("roadmap")).isEmpty();
        assertThat(catalog.action("follow")).isPresent();
        assertThat(catalog.commands()).containsExactly(next, show);
    }

    @Test
    void duplicateNamesAreRefused() {
        Feature next =
                feature(List.of(), List.of(command(CommandSpec.of("next", locale -> "Next", AnswerMode.PRIVATE))));
        Feature pressed = feature(List.of(), List.of(), action("done"));
        Feature family = feature(List.of(ROADMAP), List.of());

        assertClaimedTwice(next, "next");
        assertClaimedTwice(pressed, "done");
        assertClaimedTwice(family, "roadmap");
    }

    @Test
    void commandOfAnUndeclaredGroupIsRefused() {
        Feature orphan = feature(
                List.of(),
                List.of(command(CommandSpec.inGroup("roadmap", "show", locale -> "Show", AnswerMode.PRIVATE))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalog(List.of(orphan)))
                .withMessage("no command group roadmap");
    }

    private static void assertClaimedTwice(Feature feature, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalog(List.of(feature, feature)))
                .withMessage("claimed twice: " + words);
    }

    private static Action action(String name) {
        return Action.of(name, AnswerMode.PRIVATE, press -> HELLO);
    }

    private static Command command(CommandSpec spec) {
        record Greeting(CommandSpec spec) implements Command {
            @Override
            public Reply handle(Request request, Options options) {
                return HELLO;
            }
        }
        return new Greeting(spec);
    }

    private static Feature feature(List<CommandGroup> families, List<Command> commands, Action... actions) {
        record Plain(List<CommandGroup> commandGroups, List<Command> commands, List<Action> actions)
                implements Feature {
            @Override
            public PersonalData personalData() {
                return PersonalData.NONE;
            }
        }
        return new Plain(families, commands, List.of(actions));
    }
}
