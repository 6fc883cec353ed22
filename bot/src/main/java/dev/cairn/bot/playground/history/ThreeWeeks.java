package dev.cairn.bot.playground.history;

import dev.cairn.bot.playground.clock.ClockMover;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.interactions.UserActions;
import dev.cairn.bot.playground.world.World;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/**
 * Plays three weeks of a study group with the clock moved from evening to evening. Everything is done by commands and
 * presses, as people would; the same start gives the same history.
 */
public final class ThreeWeeks {
    /** How many days are played. */
    public static final int DAYS = 21;

    private static final LocalTime EARLY_EVENING = LocalTime.of(19, 30);
    private static final LocalTime LATE_EVENING = LocalTime.of(20, 45);
    private static final LocalTime LAST_EVENING = LocalTime.of(21, 0);
    private static final Duration FOCUS = Duration.ofMinutes(25);
    private static final int SEED = 17;
    /** After how many evenings with the same unit a learner calls a part of it done. */
    private static final int EVENINGS_TO_A_STEP = 3;

    private final World world;
    private final UserActions actions;
    private final ClockMover clock;
    private final AtomicBoolean isPlayed = new AtomicBoolean();

    public ThreeWeeks(World world, UserActions actions, ClockMover clock) {
        this.world = world;
        this.actions = actions;
        this.clock = clock;
    }

    /** Whether the weeks have been played in this world. */
    public boolean isPlayed() {
        return isPlayed.get();
    }

    /**
     * Plays the weeks from now on; {@code progress} hears of each day that is over. Throws {@link RefusedAction} if they
     * have been played already.
     *
     * @param zone where the people live
     */
    public void play(ZoneId zone, IntConsumer progress) throws InterruptedException {
        if (isPlayed.getAndSet(true)) {
            throw new RefusedAction("These three weeks have been played already.");
        }
        new Run(zone, progress).play();
    }

    /** One playing of the weeks. */
    private final class Run {
        private final ZoneId zone;
        private final IntConsumer progress;
        private final Random random = new Random(SEED);
        private final Stage stage = new Stage(world, actions);
        private final ServerLife server = new ServerLife(stage);
        private final Map<String, Integer> evenings = new HashMap<>();

        Run(ZoneId zone, IntConsumer progress) {
            this.zone = zone;
            this.progress = progress;
        }

        void play() throws InterruptedException {
            LocalDate today = world.now().atZone(zone).toLocalDate();
            for (Habit habit : Habit.LEARNERS) {
                settleIn(habit);
            }
            server.begin(today, zone.getId());
            for (int day = 1; day <= DAYS; day++) {
                playDay(today.plusDays(day), day);
                progress.accept(day);
            }
        }

        private void settleIn(Habit habit) throws InterruptedException {
            Actor learner = stage.actor(habit.name());
            learner.use("settings timezone", Map.of("zone", zone.getId()));
            learner.use("settings visibility", Map.of("who", "my servers"));
            if (habit.roadmap().isPresent()) {
                learner.use("roadmap follow", Map.of("roadmap", habit.roadmap().get()));
            }
            if (habit.reminder().isPresent()) {
                learner.use("remind add", Map.of("time", habit.reminder().get()));
            }
        }

        private void playDay(LocalDate date, int day) throws InterruptedException {
            clock.moveTo(date.atTime(EARLY_EVENING).atZone(zone).toInstant());
            study(date, true);
            server.share(day);
            if (day % 3 == 1) {
                focus("Ada");
            }
            clock.moveTo(date.atTime(LATE_EVENING).atZone(zone).toInstant());
            study(date, false);
            server.moderate(day);
            if (day == ServerLife.FIRST_DAYS) {
                server.lookBack();
            }
            if (day == DAYS) {
                clock.moveTo(date.atTime(LAST_EVENING).atZone(zone).toInstant());
            }
        }

        private void study(LocalDate date, boolean early) throws InterruptedException {
            for (List<Habit> habits : List.of(Habit.LEARNERS, Habit.MEMBERS)) {
                for (Habit habit : habits) {
                    if (habit.isEarly() == early && habit.studiesOn(date.getDayOfWeek())) {
                        study(habit);
                    }
                }
            }
        }

        private void study(Habit habit) throws InterruptedException {
            int minutes = habit.minutes() + 5 * (random.nextInt(7) - 3);
            Actor learner = stage.actor(habit.name());
            Map<String, Object> time = new LinkedHashMap<>(Map.of("minutes", Math.max(10, minutes)));
            if (habit.roadmap().isPresent()) {
                Answer next = learner.use("next", Map.of());
                next.control("study.done").flatMap(done -> done.argument(0)).ifPresent(unit -> time.put("unit", unit));
            }
            learner.use("log time", time);
            int evening = evenings.merge(habit.name(), 1, Integer::sum);
            if (evening == 1) {
                server.join(habit.name());
            }
            if (habit.roadmap().isPresent() && evening % EVENINGS_TO_A_STEP == 0) {
                finish(learner);
            }
        }

        private void finish(Actor learner) throws InterruptedException {
            Optional<Answer> asked = learner.press(learner.use("next", Map.of()), "study.done");
            if (asked.isPresent() && learner.press(asked.get(), "study.step").isEmpty()) {
                learner.press(asked.get(), "study.whole");
            }
        }

        private void focus(String name) throws InterruptedException {
            stage.inDm(name).use("focus start", Map.of("minutes", (int) FOCUS.toMinutes()));
            clock.moveTo(world.now().plus(FOCUS));
        }
    }
}
