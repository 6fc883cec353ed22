package dev.cairn.bot.features.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.bot.links.SharedLink;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.ServerTables;
import dev.cairn.curriculum.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;

class JdbiLibraryStoreTest {
    private static final ServerId SERVER = new ServerId(1);
    private static final ServerId ELSEWHERE = new ServerId(2);
    private static final LearnerId ADA = new LearnerId(10);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant NEXT_WEEK = NOON.plus(Duration.ofDays(8));

    private Database database;
    private JdbiLibraryStore store;

    @BeforeEach
    void store(Database opened) {
        this.database = opened;
        this.store = new JdbiLibraryStore(opened, (handle, job, key, at) -> {});
    }

    private static EntryDraft draft(String link, String title) {
        return new EntryDraft(link(link), Optional.of(title), Optional.of(new TopicId("attention")));
    }

    private static CanonicalLink link(String link) {
        return ((SharedLink.Accepted) SharedLink.parse(link)).link();
    }

    private LibraryEntry add(ServerId server, String link, String title, EntryState state) {
        return ((AddResult.Added) store.add(new NewEntry(server, ADA, draft(link, title), state, NOON))).entry();
    }

    private LibraryEntry kept(String link, String title) {
        return add(SERVER, link, title, EntryState.KEPT);
    }

    @EachDatabase
    void manyWhoAddOneLinkAtOnceMakeOneEntry() {
        List<CompletableFuture<AddResult>> adding = LongStream.range(100, 110)
                .mapToObj(learner -> CompletableFuture.supplyAsync(() -> store.add(new NewEntry(
                        SERVER,
                        new LearnerId(learner),
                        draft("https://example.com/a", "Title"),
                        EntryState.KEPT,
                        NOON))))
                .toList();
        adding.forEach(CompletableFuture::join);

        assertThat(store.newest(SERVER, Long.MAX_VALUE, 10))
                .singleElement()
                .extracting(LibraryEntry::savers)
                .isEqualTo(10);
    }

    @EachDatabase
    void wordsAreFoundByTheirBeginningsWithoutCaseAndAccents() {
        LibraryEntry cafe = kept("https://example.com/cafe", "Café Convolution");
        LibraryEntry russian = kept("https://example.com/ru", "Нейронные сети");
        LibraryEntry plain = kept("https://example.com/conv", "Convolution and pooling");

        assertThat(store.search(SERVER, "CAFE", 10)).containsExactly(cafe);
        assertThat(store.search(SERVER, "conv pool", 10)).containsExactly(plain);
        assertThat(store.search(SERVER, "нейр", 10)).containsExactly(russian);
        assertThat(store.search(SERVER, "conv", 10)).containsExactly(plain, cafe);
        assertThat(store.search(SERVER, "attention", 10)).hasSize(3);
        assertThat(store.search(SERVER, "olution", 10)).isEmpty();
        assertThat(store.search(SERVER, "%_'; --", 10)).isEmpty();
        assertThat(store.search(ELSEWHERE, "conv", 10)).isEmpty();
    }

    @EachDatabase
    void misspelledWordsFindWhatIsNear() {
        LibraryEntry transformers = kept("https://example.com/a", "Illustrated transformers");
        LibraryEntry gradients = kept("https://example.com/b", "Gradient descent");

        assertThat(store.search(SERVER, "tranformers", 10)).containsExactly(transformers);
        assertThat(store.search(SERVER, "ilustrated transformer", 10)).containsExactly(transformers);
        assertThat(store.search(SERVER, "gradeint desc", 10)).containsExactly(gradients);
        assertThat(store.search(SERVER, "gradient tranformers", 10)).isEmpty();
        assertThat(store.search(SERVER, "quaternion", 10)).isEmpty();
        assertThat(store.search(ELSEWHERE, "tranformers", 10)).isEmpty();
    }

    @EachDatabase
    void wordsOfWhatIsGoneLeaveNothingBehind() {
        LibraryEntry removed = kept("https://example.com/a", "Quaternions");
        LibraryEntry renamed = kept("https://example.com/b", "Octonions");
        assertThat(trigramsOf("quaternions") * trigramsOf("octonions")).isPositive();

        store.remove(SERVER, removed.id());
        store.edit(
                SERVER,
                renamed.id(),
                new EntryEdit(draft("https://example.com/b", "Sedenions"), EntryState.KEPT, NOON));
        assertThat(trigramsOf("quaternions") + trigramsOf("octonions")).isZero();
        assertThat(trigramsOf("sedenions") * trigramsOf("example")).isPositive();
    }

    private int trigramsOf(String word) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM library_trigram WHERE word = :word")
                .bind("word", word)
                .mapTo(Integer.class)
                .one());
    }

    @EachDatabase
    void entriesWithTheWholeWordComeBeforeThoseWithLongerOnes() {
        LibraryEntry whole = kept("https://example.com/a", "Graph theory");
        kept("https://example.com/b", "Graphs and graphics");
        LibraryEntry newer = kept("https://example.com/c", "Theory of a graph");

        assertThat(store.search(SERVER, "graph", 2)).containsExactly(newer, whole);
        assertThat(store.search(SERVER, "graph theory", 10)).containsExactly(newer, whole);
    }

    @EachDatabase
    void whatWaitsIsSeenByItsSubmitterAloneUntilAModeratorKeepsIt() {
        LibraryEntry waiting = add(SERVER, "https://example.com/a", "Attention", EntryState.WAITING);
        assertThat(store.search(SERVER, "attention", 10)).isEmpty();
        assertThat(store.newest(SERVER, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(store.submitted(SERVER, ADA, Long.MAX_VALUE, 10)).containsExactly(waiting);

        assertThat(store.decide(ELSEWHERE, waiting.id(), 0, new ReviewDecision.Keep(NOON)))
                .isEmpty();
        assertThat(store.decide(SERVER, waiting.id(), 1, new ReviewDecision.Keep(NOON)))
                .isEmpty();
        Optional<LibraryEntry> kept = store.decide(SERVER, waiting.id(), 0, new ReviewDecision.Keep(NOON));
        assertThat(kept).get().extracting(LibraryEntry::state).isEqualTo(EntryState.KEPT);
        assertThat(store.decide(SERVER, waiting.id(), 0, new ReviewDecision.Decline("late", NOON)))
                .isEmpty();
        assertThat(store.about(SERVER, new TopicId("attention"), 10)).hasSize(1);
    }

    @EachDatabase
    void pagesAreReadOlderAndOlder() {
        List<LibraryEntry> added = IntStream.range(0, 5)
                .mapToObj(at -> kept("https://example.com/" + at, "Title " + at))
                .toList();
        assertThat(store.newest(SERVER, Long.MAX_VALUE, 2)).containsExactly(added.get(4), added.get(3));
        assertThat(store.newest(SERVER, added.get(3).id().value(), 2)).containsExactly(added.get(2), added.get(1));
    }

    @EachDatabase
    void declinedEntryIsDeletedAfterSevenDaysUnlessItIsEdited() {
        LibraryEntry first = add(SERVER, "https://example.com/a", "One", EntryState.WAITING);
        LibraryEntry second = add(SERVER, "https://example.com/b", "Two", EntryState.WAITING);
        List.of(first, second)
                .forEach(entry -> store.decide(SERVER, entry.id(), 0, new ReviewDecision.Decline("no", NOON)));
        store.edit(
                SERVER, second.id(), new EntryEdit(draft("https://example.com/b", "Better"), EntryState.WAITING, NOON));

        store.expire(SERVER, first.id(), NOON.plus(Duration.ofDays(6)));
        assertThat(store.find(SERVER, first.id())).isPresent();
        store.expire(SERVER, first.id(), NEXT_WEEK);
        store.expire(SERVER, second.id(), NEXT_WEEK);
        assertThat(store.submitted(SERVER, ADA, Long.MAX_VALUE, 10))
                .extracting(LibraryEntry::title)
                .containsExactly("Better");
    }

    @EachDatabase
    void onlyReportsOfThoseSeenForSevenDaysHideAnEntryAndFiveADayAreTaken() {
        LibraryEntry entry = kept("https://example.com/a", "One");
        List<LearnerId> known =
                LongStream.range(100, 103).mapToObj(LearnerId::new).toList();
        known.forEach(learner -> store.seen(SERVER, learner, NOON));
        LongStream.range(200, 205)
                .forEach(newcomer -> assertThat(store.report(SERVER, entry.id(), new LearnerId(newcomer), NEXT_WEEK))
                        .isEqualTo(ReportResult.NOTED));
        assertThat(store.report(SERVER, entry.id(), known.get(0), NEXT_WEEK)).isEqualTo(ReportResult.NOTED);
        assertThat(store.report(SERVER, entry.id(), known.get(0), NEXT_WEEK)).isEqualTo(ReportResult.REPEATED);
        assertThat(store.report(SERVER, entry.id(), known.get(1), NEXT_WEEK)).isEqualTo(ReportResult.NOTED);
        assertThat(store.report(SERVER, entry.id(), known.get(2), NEXT_WEEK)).isEqualTo(ReportResult.HIDDEN);
        assertThat(store.report(SERVER, entry.id(), new LearnerId(300), NEXT_WEEK))
                .isEqualTo(ReportResult.GONE);

        LearnerId eager = new LearnerId(400);
        IntStream.range(0, 5)
                .forEach(at -> store.report(
                        SERVER, kept("https://example.com/more-" + at, "More").id(), eager, NEXT_WEEK));
        LibraryEntry sixth = kept("https://example.com/sixth", "Sixth");
        assertThat(store.report(SERVER, sixth.id(), eager, NEXT_WEEK)).isEqualTo(ReportResult.TOO_MANY_TODAY);
        assertThat(store.report(SERVER, sixth.id(), eager, NEXT_WEEK.plus(Duration.ofDays(2))))
                .isEqualTo(ReportResult.NOTED);
    }

    @EachDatabase
    void whatADeletedLearnerAddedStaysUnsignedWithoutTheirWords() {
        LibraryEntry kept = kept("https://example.com/deep-learning", "My own words");
        add(SERVER, "https://example.com/b", "Never approved", EntryState.WAITING);
        JdbiLibraryPersonalData personal = new JdbiLibraryPersonalData();
        database.<Integer, RuntimeException>write(handle -> {
            assertThat(personal.changedServers(handle, ADA)).containsExactly(SERVER);
            personal.deleting(handle, ADA);
            return handle.execute("DELETE FROM learner WHERE id = ?", ADA.value());
        });

        LibraryEntry left = store.find(SERVER, kept.id()).orElseThrow();
        assertThat(left.submitter()).isEmpty();
        assertThat(left.title()).isEqualTo("Deep learning (example.com)");
        assertThat(left.savers()).isZero();
        assertThat(store.search(SERVER, "words", 10)).isEmpty();
        assertThat(store.search(SERVER, "deep", 10)).containsExactly(left);
        assertThat(store.newest(SERVER, Long.MAX_VALUE, 10)).containsExactly(left);
    }

    @EachDatabase
    void serversLibraryIsDeletedWithItAndNoOther() {
        kept("https://example.com/a", "One");
        LibraryEntry other = add(ELSEWHERE, "https://example.com/a", "One", EntryState.KEPT);
        database.<Integer, RuntimeException>write(handle -> ServerTables.delete(handle, SERVER, 1_000));

        assertThat(store.newest(SERVER, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(store.newest(ELSEWHERE, Long.MAX_VALUE, 10)).containsExactly(other);
    }

    @EachDatabase
    void savedLinkIsKeptOnceAndTakenOffEverywhere() {
        JdbiSavedLinks saved = new JdbiSavedLinks(database);
        LibraryEntry entry = kept("https://example.com/a", "One");
        assertThat(saved.save(ADA, SavedLink.of(entry.link(), NOON))).isTrue();
        assertThat(saved.of(ADA, 0, 10)).extracting(SavedLink::link).containsExactly("example.com/a");

        saved.remove(ADA, "example.com/a");
        assertThat(saved.count(ADA)).isZero();
        assertThat(store.find(SERVER, entry.id()).orElseThrow().savers()).isZero();
    }
}
