package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.discord.rest.InteractionCallbacks;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.interaction.UserCommandSpec;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.testkit.DiscordOpenApi;
import dev.cairn.testkit.SentRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Checks the largest rendered parts against Discord's schema and its undocumented limits. */
class RendererTest {
    private static final URI PAGE = URI.create("https://example.org/" + "p".repeat(492));
    private static final String LONG_WORDS = "w".repeat(200);

    private final RecordingSender sender = new RecordingSender();
    private final InteractionCallbacks callbacks = new InteractionCallbacks(
            sender, InteractionFixture.ADDRESS, Locale.ENGLISH, new CardRenderer(new CommandIds()));

    @Test
    void fullestCardMatchesDiscordsSchema() {
        DiscordOpenApi description = DiscordOpenApi.given();
        callbacks.answer(fullCard(), true).block();
        callbacks.update(fullCard()).block();
        callbacks.editOriginal(fullCard()).block();
        callbacks.followUpPrivately(fullCard()).block();

        description.assertAllValid(sender.sent());
        assertThat(sender.sent()).hasSize(4);
    }

    @Test
    void cardWithAPictureMatchesDiscordsSchema() {
        DiscordOpenApi description = DiscordOpenApi.given();
        callbacks.answer(pictureCard(), true).block();
        callbacks.update(pictureCard()).block();
        callbacks.editOriginal(pictureCard()).block();
        callbacks.followUpPrivately(pictureCard()).block();

        description.assertAllValid(sender.sent());
        assertThat(sender.sent()).hasSize(4);
    }

    @Test
    void aPictureIsShownByAGalleryThatNamesItsFile() {
        callbacks.answer(pictureCard(), true).block();

        JsonNode gallery = sender.onlyBody().at("/data/components/0/components/1");
        assertThat(gallery.path("type").asInt()).isEqualTo(12);
        assertThat(gallery.at("/items/0/media/url").asText()).isEqualTo("attachment://picture.png");
        assertThat(gallery.at("/items/0/description").asText()).isEqualTo("Half of it is done.");
    }

    @Test
    void updatedCardReplacesThePictureToo() {
        callbacks.update(pictureCard()).block();
        callbacks.editOriginal(pictureCard()).block();
        callbacks.update(FeatureFixture.card("no picture")).block();
        callbacks.editOriginal(FeatureFixture.card("no picture")).block();

        String picture = "[{\"filename\":\"picture.png\",\"id\":\"0\"}]";
        assertThat(sender.sent().stream().map(sent -> attachments(sent.body().orElseThrow())))
                .containsExactly(picture, picture, "[]", "[]");
    }

    private static String attachments(JsonNode body) {
        return (body.has("data") ? body.path("data") : body).path("attachments").toString();
    }

    private static Card pictureCard() {
        return Card.in(Card.Tone.NEUTRAL)
                .text("### Progress")
                .picture(new byte[] {1, 2, 3}, "Half of it is done.")
                .build();
    }

    @Test
    void aCardCountsItsComponentsAsDiscordDoes() {
        callbacks.answer(fullCard(), false).block();

        JsonNode components = sender.onlyBody().at("/data/components");
        assertThat(components.findValues("type")).hasSize(40);
    }

    @Test
    void cardIsRenderedFromTopToBottom() {
        callbacks.answer(fullCard(), false).block();

        JsonNode blocks = sender.onlyBody().at("/data/components/0/components");
        assertThat(StreamSupport.stream(blocks.spliterator(), false)
                        .map(block -> block.path("type").asInt())
                        .limit(5))
                .containsExactly(10, 14, 1, 1, 9);
    }

    @Test
    void fullestModalMatchesDiscordsSchema() {
        DiscordOpenApi description = DiscordOpenApi.given();
        callbacks.openModal(fullModal()).block();

        description.assertAllValid(sender.sent());
        assertThat(sender.onlyBody().at("/data/components")).hasSize(5);
        assertThat(sender.onlyBody().at("/data/title").asText()).hasSize(45);
        assertThat(sender.onlyBody().at("/data/custom_id").asText()).hasSize(100);
    }

    @Test
    void fullestCommandsMatchDiscordsSchema() {
        DiscordOpenApi description = DiscordOpenApi.given();

        JsonNode commands = CommandRenderer.render(fullCatalog());

        description.assertAllValid(List.of(SentRequest.of("PUT", "/applications/900/commands", commands)));
        assertThat(commands.findValuesAsText("name")).contains("plain", "family", "first", "second", "whole24");
    }

    @Test
    void everyCommandWorksInEveryContextAndInstallation() {
        JsonNode commands = CommandRenderer.render(fullCatalog());

        assertThat(commands).allSatisfy(command -> {
            assertThat(command.path("contexts").toString()).isEqualTo("[0,1,2]");
            assertThat(command.path("integration_types").toString()).isEqualTo("[0,1]");
        });
    }

    @Test
    void commandsOfAGroupAreItsSubcommands() {
        JsonNode family = CommandRenderer.render(fullCatalog()).path(1);

        assertThat(family.path("name").asText()).isEqualTo("family");
        assertThat(family.at("/options/0/name").asText()).isEqualTo("first");
        assertThat(family.at("/options/0/type").asInt()).isEqualTo(1);
        assertThat(family.at("/options/1/options/0/required").asBoolean()).isTrue();
    }

    /** 1 container, 1 text, 1 divider, 1 + 5 buttons, 1 + 1 select, 9 times 3 of text with a link, 2 dividers. */
    private static Card fullCard() {
        Card.Builder card = Card.in(Card.Tone.SUCCESS)
                .text("t".repeat(3_991))
                .separator()
                .buttons(
                        Button.primary(LONG_WORDS, id(1)),
                        Button.secondary(LONG_WORDS, id(2)),
                        Button.success(LONG_WORDS, id(3)),
                        Button.danger(LONG_WORDS, id(4)),
                        new Button.Link(LONG_WORDS, PAGE))
                .select(Select.any(id(5), LONG_WORDS, entries()));
        IntStream.range(0, 9).forEach(number -> card.link("b", LONG_WORDS, PAGE));
        return card.separator().separator().build();
    }

    private static Modal fullModal() {
        return new Modal(
                id(6),
                LONG_WORDS,
                IntStream.range(0, 5)
                        .<Modal.Field>mapToObj(number -> number == 0
                                ? new Modal.TextField(
                                        "field0",
                                        LONG_WORDS,
                                        Optional.of(LONG_WORDS),
                                        4_000,
                                        Optional.of(LONG_WORDS.repeat(50)),
                                        false)
                                : new Modal.SelectField(
                                        "field" + number, LONG_WORDS, Optional.of(LONG_WORDS), "Pick one", entries()))
                        .toList());
    }

    private static CustomId id(int number) {
        String start = CustomId.forOwner("press", new LearnerId(Long.MAX_VALUE), number + "")
                .encoded();
        return CustomId.forOwner(
                "press", new LearnerId(Long.MAX_VALUE), number + "x".repeat(CustomId.MAX_LENGTH - start.length()));
    }

    private static List<Select.Entry> entries() {
        return IntStream.range(0, Select.MAX_ENTRIES)
                .mapToObj(number ->
                        new Select.Entry(LONG_WORDS, number + "v".repeat(98), Optional.of(LONG_WORDS), number == 0))
                .toList();
    }

    private static Catalog fullCatalog() {
        Text description = locale -> "d".repeat(100);
        List<OptionSpec.FixedChoice> choices = IntStream.range(0, OptionSpec.MAX_CHOICES)
                .mapToObj(number -> new OptionSpec.FixedChoice(locale -> "c" + number, "v" + number))
                .toList();
        CommandSpec plain = CommandSpec.of(
                "plain",
                description,
                AnswerMode.PRIVATE,
                IntStream.range(0, 25)
                        .mapToObj(number -> new OptionSpec.IntegerOption("whole" + number, description, false, 0, 960))
                        .toArray(OptionSpec[]::new));
        CommandSpec first = CommandSpec.inGroup("family", "first", description, AnswerMode.PUBLIC);
        CommandSpec second = CommandSpec.inGroup(
                "family",
                "second",
                description,
                AnswerMode.PRIVATE,
                new OptionSpec.StringOption("text", description, true, true, 6_000),
                new OptionSpec.ChoiceOption("fixed", description, false, choices),
                new OptionSpec.UserOption("member", description, false));
        return new Catalog(List.of(new Listed(List.of(plain, first, second))));
    }

    private record Listed(List<CommandSpec> specs) implements Feature {
        @Override
        public PersonalData personalData() {
            return PersonalData.NONE;
        }

        @Override
        public List<CommandGroup> commandGroups() {
            return List.of(new CommandGroup("family", locale -> "A family"));
        }

        @Override
        public List<Command> commands() {
            return specs.stream().<Command>map(Silent::new).toList();
        }

        @Override
        public List<UserCommand> userCommands() {
            return List.of(new SilentMenu(new UserCommandSpec("M".repeat(32), locale -> "A menu", AnswerMode.MODAL)));
        }
    }

    private record SilentMenu(UserCommandSpec spec) implements UserCommand {
        @Override
        public Reply handle(Request request, TargetUser target) {
            throw new AssertionError("only rendered");
        }
    }

    private record Silent(CommandSpec spec) implements Command {
        @Override
        public Reply handle(Request request, Options options) {
            throw new AssertionError("only rendered");
        }
    }
}
