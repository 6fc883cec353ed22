package dev.cairn.bot.load;

import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.interactions.Interaction;
import dev.cairn.bot.playground.world.Message;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Keeps, outside Cairn, which changes people asked for and which of them Cairn confirmed, and compares that with the
 * database.
 */
public final class ChangeLedger {
    /** The words for a change that could not be made, or of which nobody can tell. */
    private static final List<String> DECLINED = List.of("can’t reach my records", "Something broke on my side");

    private final Queue<Interaction> open = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final Set<Long> acknowledged = new HashSet<>();
    private final Set<Long> declined = new HashSet<>();

    /** Lets a person log a minute, which Cairn never has a reason to refuse; the future is of the first answer. */
    public CompletableFuture<?> logMinute(UserSession session) {
        Interaction interaction =
                session.slash("log time", Map.of("minutes", 1)).interaction();
        asked.incrementAndGet();
        open.add(interaction);
        return interaction.answer();
    }

    /** How many changes were asked for. */
    public int asked() {
        return asked.get();
    }

    /** How many people have been told that their change could not be made. */
    public int declined() {
        settle();
        return declined.size();
    }

    /** Whether everyone has been told something. */
    public boolean isSettled() {
        settle();
        return open.isEmpty();
    }

    /** Files what people have been told since the last time, and forgets the messages. */
    private synchronized void settle() {
        open.removeIf(interaction -> {
            Optional<String> words = interaction.original().map(ChangeLedger::words);
            words.ifPresent(told ->
                    (DECLINED.stream().anyMatch(told::contains) ? declined : acknowledged).add(id(interaction)));
            return words.isPresent();
        });
    }

    /**
     * The comparison with a database.
     *
     * @param acknowledged the interactions whose change was confirmed
     * @param kept the interactions whose change is in the database
     * @param declined the number of people who were told that it was not done
     * @param unanswered the number of people who were told nothing
     */
    public record Comparison(Set<Long> acknowledged, Set<Long> kept, int declined, int unanswered) {
        /** The confirmed changes that are not in the database. */
        public Set<Long> lost() {
            Set<Long> lost = new TreeSet<>(acknowledged);
            lost.removeAll(kept);
            return lost;
        }

        /** The changes in the database that were not confirmed, because the confirmation could not be given. */
        public Set<Long> unconfirmed() {
            Set<Long> unconfirmed = new TreeSet<>(kept);
            unconfirmed.removeAll(acknowledged);
            return unconfirmed;
        }

        @Override
        public String toString() {
            return "acknowledged " + acknowledged.size() + ", of these lost " + lost().size() + "; kept " + kept.size()
                    + ", of these unconfirmed " + unconfirmed().size() + "; declined " + declined + ", unanswered "
                    + unanswered;
        }
    }

    /** Compares what people have been told so far with what the database has. */
    public synchronized Comparison compare(String jdbc) {
        settle();
        Set<Long> unanswered = open.stream().map(ChangeLedger::id).collect(Collectors.toSet());
        Set<Long> kept = kept(jdbc);
        kept.removeIf(id -> !acknowledged.contains(id) && !declined.contains(id) && !unanswered.contains(id));
        return new Comparison(new TreeSet<>(acknowledged), kept, declined.size(), unanswered.size());
    }

    private static long id(Interaction interaction) {
        return Long.parseLong(interaction.id().toString());
    }

    private static String words(Message message) {
        return message.components().findValuesAsText("content").stream().collect(Collectors.joining("\n"));
    }

    private static Set<Long> kept(String jdbc) {
        try (Connection connection = DriverManager.getConnection(jdbc);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT interaction FROM progress_change"
                        + " JOIN logged_time ON logged_time.learner = progress_change.learner"
                        + " AND logged_time.number = progress_change.number")) {
            Set<Long> kept = new TreeSet<>();
            while (found.next()) {
                kept.add(found.getLong(1));
            }
            return kept;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
