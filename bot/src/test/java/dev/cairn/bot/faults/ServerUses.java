package dev.cairn.bot.faults;

import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.world.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Uses what belongs to a server, so that there are messages and rows of every kind. */
final class ServerUses {
    private ServerUses() {}

    /** Makes a group, a challenge, a shared timer and links, and returns the custom ids of all messages that the learner then sees. */
    static List<String> by(LearnerClient learner) {
        String group = learner.id() + "ers";
        UserSession session = learner.session();
        Message preview = session.slash(
                        "challenge create",
                        Map.of("title", "Sprint", "goal", "time", "amount", 20, "end", "next sunday"))
                .message(LearnerClient.PATIENT);
        press(session, preview, "challenge.draft-post:");
        press(session, session.slash("focus start").message(LearnerClient.PATIENT), "focus.share:");
        session.messages().forEach(message -> press(session, message, "focus.post:"));
        List<Supplier<InteractionOutcome>> uses = List.of(
                () -> session.slash("group create", Map.of("name", group, "roadmap", "ml-mastery")),
                () -> learner.sends("group show", "group", group),
                () -> learner.sends("group manage", "group", group),
                () -> session.slash("group list"),
                () -> session.slash("challenge list"),
                () -> learner.sends("challenge join", "challenge", "Sprint"),
                () -> learner.sends("library add", "link", "https://example.org/" + learner.id()),
                () -> learner.sends("library find", "query", learner.id()),
                () -> session.slash("library mine"),
                () -> session.slash("library saved"),
                () -> learner.sends("share", "link", "https://example.com/" + learner.id()),
                () -> session.slash("leaderboard"),
                () -> session.slash("settings show"),
                () -> session.slash("privacy export"));
        uses.forEach(use -> use.get().message(LearnerClient.PATIENT));
        return customIds(session.messages());
    }

    private static void press(UserSession session, Message message, String action) {
        customIds(List.of(message)).stream()
                .filter(id -> id.startsWith(action))
                .forEach(id -> session.press(message.id(), id).message(LearnerClient.PATIENT));
    }

    static List<String> customIds(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> message.components().findValuesAsText("custom_id").stream())
                .distinct()
                .toList();
    }
}
