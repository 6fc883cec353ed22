package dev.cairn.bot.playground.history;

import dev.cairn.bot.playground.world.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the members of the server do together: its settings, groups, challenges, boards and library. */
final class ServerLife {
    static final String ADMIN = "Grace";
    private static final String GROUP = "Evening crew";
    private static final String READERS = "Paper readers";
    /** How many of the newest messages are looked at for a card. */
    private static final int WAITING = 4;

    static final int FIRST_DAYS = 7;
    private static final int LONG_DAYS = 35;

    /** A link that somebody shares, and who saves it too. */
    private record SharedLink(int day, String by, String url, String title, List<String> savers) {}

    private static final List<SharedLink> LINKS = List.of(
            new SharedLink(
                    1,
                    "Linus",
                    "https://karpathy.github.io/2019/04/25/recipe/",
                    "A Recipe for Training Neural Networks",
                    List.of("Ada", "Alan", "Grace")),
            new SharedLink(
                    3,
                    "Ada",
                    "https://seeing-theory.brown.edu/",
                    "Seeing Theory: a visual introduction to probability",
                    List.of("Mary", "Rosa")),
            new SharedLink(
                    6,
                    "Kenji",
                    "https://jalammar.github.io/illustrated-transformer/",
                    "The Illustrated Transformer",
                    List.of("Linus", "Noor", "Zoë")),
            new SharedLink(
                    9,
                    "Grace",
                    "https://distill.pub/2016/misread-tsne/",
                    "How to Use t-SNE Effectively",
                    List.of("Alan")),
            new SharedLink(
                    12,
                    "Alan",
                    "https://arxiv.org/abs/1706.03762",
                    "Attention Is All You Need",
                    List.of("Ada", "Kenji")),
            new SharedLink(
                    16,
                    "Mary",
                    "https://cs231n.github.io/convolutional-networks/",
                    "Convolutional Neural Networks, explained",
                    List.of("João")),
            new SharedLink(
                    20, "Rosa", "https://playground.tensorflow.org/", "A neural network to play with", List.of()));

    private final Stage stage;

    ServerLife(Stage stage) {
        this.stage = stage;
    }

    /** Sets up the server and its groups, and begins the challenges. */
    void begin(LocalDate today, String zone) throws InterruptedException {
        Actor grace = stage.actor(ADMIN);
        grace.use("server timezone", Map.of("zone", zone));
        grace.use("server announce", Map.of("channel", stage.general().id().toString()));
        grace.use("server moderators", Map.of("channel", stage.moderators().id().toString()));
        grace.use("server library", Map.of("policy", "queue"));
        Actor ada = stage.actor("Ada");
        ada.press(
                ada.use("group create", Map.of("name", GROUP, "roadmap", "ml-engineering-learning-path")),
                "group.post");
        for (String name : List.of("Alan", "Rosa", "Kenji", "Noor")) {
            stage.actor(name).use("group join", Map.of("group", GROUP));
        }
        grace.use("group create", Map.of("name", READERS));
        for (String name : List.of("Linus", "Mary", "李雷")) {
            stage.actor(name).use("group join", Map.of("group", READERS));
        }
        stage.actor("Ada").in(stage.general()).write("Welcome, everyone! Let’s see how far three weeks take us.");
        challenge("Linus", "Warm-up week", 3, today.plusDays(FIRST_DAYS), List.of("Ada", "Alan", "Kenji"));
        challenge(
                "Ada",
                "Thirty hours together",
                30,
                today.plusDays(LONG_DAYS),
                List.of("Linus", "Grace", "Mary", "Alan", "Kenji", "Zoë"));
    }

    private void challenge(String by, String title, int hours, LocalDate end, List<String> others)
            throws InterruptedException {
        Actor creator = stage.actor(by);
        Answer draft = creator.use(
                "challenge create", Map.of("title", title, "goal", "time", "amount", hours, "end", end.toString()));
        if (creator.press(draft, "challenge.draft-post").isEmpty()) {
            return;
        }
        Optional<Answer> card = newest("challenge.join", stage.study().latest(WAITING));
        if (card.isPresent()) {
            creator.pressForReply(card.get(), "challenge.join");
            for (String name : others) {
                stage.actor(name).pressForReply(card.get(), "challenge.join");
            }
        }
    }

    private static Optional<Answer> newest(String action, List<Message> messages) {
        return messages.stream()
                .filter(message -> !message.ephemeral())
                .map(Answer::of)
                .filter(answer -> answer.control(action).isPresent())
                .reduce((first, second) -> second);
    }

    /** Lets people show themselves on the server's boards, once they have studied. */
    void join(String name) throws InterruptedException {
        Actor actor = stage.actor(name);
        actor.press(actor.use("leaderboard", Map.of()), "board.list");
    }

    /** Turns the weekly recap on, once there is a week to look back on. */
    void lookBack() throws InterruptedException {
        stage.actor(ADMIN).use("server recap", Map.of("day", "wednesday", "hour", 18, "goal", 40));
    }

    /** Shares the day's link, if there is one. */
    void share(int day) throws InterruptedException {
        for (SharedLink link : LINKS) {
            if (link.day() == day) {
                Actor sharer = stage.actor(link.by());
                sharer.use("library add", Map.of("link", link.url(), "title", link.title()));
                sharer.in(stage.general()).write("This one helped me: " + link.url());
            }
        }
    }

    /** Lets the admin approve what waits, and others save the day's link; the last link is left waiting. */
    void moderate(int day) throws InterruptedException {
        for (SharedLink link : LINKS) {
            if (link.day() == day && !link.savers().isEmpty()) {
                approve();
                for (String name : link.savers()) {
                    stage.actor(name).use("library add", Map.of("link", link.url()));
                }
            }
        }
    }

    private void approve() throws InterruptedException {
        Actor admin = stage.actor(ADMIN).in(stage.moderators());
        for (Message waiting : stage.moderators().latest(WAITING)) {
            admin.press(Answer.of(waiting), "library.approve");
        }
    }
}
