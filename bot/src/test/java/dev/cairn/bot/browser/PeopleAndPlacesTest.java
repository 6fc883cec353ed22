package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changes people and places in the browser. */
class PeopleAndPlacesTest {
    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.shared("dark");

    private final PlaygroundPage page = PLAYGROUND.page();

    private boolean hasPerson(String name) {
        return PLAYGROUND.cairn().fakeDiscord().world().people().stream()
                .anyMatch(person -> person.name().equals(name));
    }

    /** Unfolds what the dialog has about a person or a server. */
    private void unfold(String name) {
        page.script(
                "[...document.querySelectorAll('summary .places-what')]"
                        + ".find((each) => each.firstChild.textContent === arguments[0]).click()",
                name);
    }

    @Test
    void someoneIsAddedRenamedAndTimedOut() {
        page.openAs(PLAYGROUND.cairn().addMember("Host"), "study");
        page.press("People and places");
        page.fill("Their name", "Guest");
        page.press("Add");
        await().until(() -> hasPerson("Guest"));
        page.awaitSeen("Guest");
        unfold("Guest");
        page.fill("Name of Guest", "林 漢達");
        page.press("Rename");
        await().until(() -> hasPerson("林 漢達"));
        page.awaitSeen("Name of 林 漢達");
        page.press("1 hour");
        page.awaitSeen("Timed out until");
        page.press("Close");
        page.script("[...document.querySelectorAll('.person')].find((each) => each.textContent.includes('林')).click()");
        page.awaitSeen("You’re 林 漢達, in ML study group");
        assertThat(page.<String>script("return document.querySelector('#tail').placeholder"))
                .startsWith("You’re timed out here until");
    }

    @Test
    void aPermissionThatIsSwitchedOnOffersWhatItGuards() {
        User person = PLAYGROUND.cairn().addMember("Promoted");
        page.openAs(person, "study");
        page.write("/server sh");
        page.awaitSeen("No command fits");
        page.press("People and places");
        unfold("Promoted");
        page.toggle("Manage Server");
        await().until(() -> PLAYGROUND
                                .cairn()
                                .studyServer()
                                .member(person.id())
                                .orElseThrow()
                                .permissions()
                        % (2 * Member.MANAGE_SERVER)
                >= Member.MANAGE_SERVER);
        page.press("Close");
        page.openAs(person, "study");
        page.send("/server show");
        page.awaitLatest("This server’s settings");
    }

    @Test
    void aChannelInWhichCairnMayNotWriteGetsNothingFromIt() {
        User manager = PLAYGROUND.cairn().addMember("Manager");
        PLAYGROUND
                .cairn()
                .fakeDiscord()
                .world()
                .admit(PLAYGROUND.cairn().studyServer(), manager, Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER);
        page.openAs(manager, "study");
        page.press("People and places");
        unfold("ML study group");
        page.toggle("Cairn may send messages");
        page.press("Close");
        page.send("/server show");
        page.awaitLatest("Send Messages");
        page.press("People and places");
        page.toggle("Cairn may send messages");
        page.press("Close");
    }
}
