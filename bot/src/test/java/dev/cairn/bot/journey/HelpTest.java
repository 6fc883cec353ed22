package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /help}. */
class HelpTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String MENU = "More commands";

    @Test
    void helpIsFiveLinesWithCommandsToClick() {
        ShownMessage help = CAIRN.newcomer("Grace").uses("help");
        assertThat(help.isPrivate()).isTrue();
        assertThat(help.markdown().lines().filter(line -> line.startsWith("</")))
                .hasSize(5)
                .allMatch(line -> line.matches("</[a-z ]+:[1-9]\\d{15,}> .+"));
    }

    @Test
    void aMentionHasTheIdThatDiscordGaveTheCommand() {
        String next = CAIRN.fakeDiscord().commands().global().all().stream()
                .filter(command -> command.path("name").asText().equals("next"))
                .map(command -> command.path("id").asText())
                .findFirst()
                .orElseThrow();
        assertThat(CAIRN.newcomer("Grace").uses("help").markdown()).contains("</next:" + next + ">");
    }

    @Test
    void commandsCanStillBeClickedAfterARestartThatRegistersNothing() throws Exception {
        Learner grace = CAIRN.newcomer("Grace");
        String before = grace.uses("help").markdown();
        CAIRN.restart();
        assertThat(grace.uses("help").markdown()).isEqualTo(before);
    }

    @Test
    void theMenuExplainsEveryCommandThatIsRegisteredAndOfferedHere() {
        ShownMessage help = CAIRN.newcomer("Grace").uses("help");
        List<String> registered = CAIRN.fakeDiscord().commands().global().all().stream()
                .filter(command -> command.path("type").asInt(1) == 1)
                .map(command -> "/" + command.path("name").asText())
                .filter(name -> !name.equals("/server"))
                .toList();
        assertThat(help.entries(MENU)).containsAll(registered).contains("View progress");
        ShownMessage shown = help;
        for (String name : help.entries(MENU)) {
            shown = shown.choose(MENU, name);
            assertThat(shown.text()).startsWith("### " + name);
            assertThat(shown.chosen(MENU)).containsExactly(name);
        }
    }

    @Test
    void serverSettingsAreOfferedOnlyToPeopleWhoMayChangeThem() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("help").entries(MENU)).doesNotContain("/server");
        assertThat(grace.offered("help", "command", "server")).isEmpty();
        assertThat(grace.inDm().uses("help").entries(MENU)).doesNotContain("/server");
    }

    @Test
    void helpExplainsOneCommandHoweverItIsTyped() {
        Learner grace = CAIRN.newcomer("Grace");
        for (String typed : List.of("next", "/next", " /NEXT ")) {
            assertThat(grace.uses("help", "command", typed).text())
                    .contains("### /next")
                    .contains("`minutes`");
        }
        assertThat(grace.uses("help", "command", "roadmap follow").text())
                .contains("`roadmap`")
                .contains("(required)");
        assertThat(grace.uses("help", "command", "roadmap").text()).contains("/roadmap follow");
        assertThat(grace.uses("help", "command", "follow").text()).contains("Did you mean /roadmap follow");
        assertThat(grace.uses("help", "command", "dance").text())
                .contains("no command called “dance”")
                .contains("/help");
        assertThat(grace.offered("help", "command", "")).hasSize(25).contains("/next", "/roadmap follow");
    }
}
