package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** The words in which a reason is given. */
final class ReasonCopy {
    private static final int NAMED_AT_MOST = 3;

    private ReasonCopy() {}

    static String sentence(Reason reason) {
        // Pattern switches come only with Java 21; each branch hands on to one method.
        if (reason instanceof Reason.InProgress inProgress) {
            return inProgress(inProgress.ticked(), inProgress.steps());
        }
        if (reason instanceof Reason.Chosen chosen) {
            return chosen.waived().isEmpty()
                    ? "You picked it, and it is open to you."
                    : "You picked it; it builds on %s, which you chose to leave out.".formatted(named(chosen.waived()));
        }
        if (reason instanceof Reason.NothingElse) {
            return "You set it aside for now, but nothing else is open.";
        }
        if (reason instanceof Reason.TrackFirst first) {
            return "Your track, %s, puts %s first."
                    .formatted(first.track().title(), first.phase().title());
        }
        if (reason instanceof Reason.TrackLast last) {
            return "Your track, %s, could do without %s, but this is what comes next."
                    .formatted(last.track().title(), last.phase().title());
        }
        if (reason instanceof Reason.OnlyOptional) {
            return "It is optional; everything else on this roadmap is behind you.";
        }
        return ofOrder(reason);
    }

    private static String ofOrder(Reason reason) {
        if (reason instanceof Reason.DespiteAdvice despite) {
            return "It is open to you, though the roadmap advises %s first.".formatted(choice(despite.advice()));
        }
        if (reason instanceof Reason.Waived waived) {
            return "It comes next in %s, though it builds on %s, which you chose to leave out."
                    .formatted(waived.phase().title(), named(waived.waived()));
        }
        if (reason instanceof Reason.BuildsOn on) {
            return "It comes next in %s, and what it builds on is behind you: %s."
                    .formatted(on.phase().title(), and(on.built()));
        }
        if (reason instanceof Reason.Opens opens) {
            return "Finishing it opens %s%s.".formatted(named(opens.opened()), beyond(opens.beyond()));
        }
        if (reason instanceof Reason.LaysGround ground) {
            return "It comes next in %s, and %s cannot start without it."
                    .formatted(ground.phase().title(), named(ground.dependents()));
        }
        if (reason instanceof Reason.EarlyPhase early) {
            return "It comes next in %s, which %s."
                    .formatted(
                            early.phase().title(),
                            early.later() == 1 ? "a later phase builds on" : early.later() + " later phases build on");
        }
        if (reason instanceof Reason.NextInOrder next) {
            return "It comes next in %s%s.".formatted(next.phase().title(), manner(next.requirement()));
        }
        throw new IllegalStateException("no words for " + reason);
    }

    private static String inProgress(int ticked, int steps) {
        if (steps == 0) {
            return "You are in the middle of it.";
        }
        if (ticked == 0) {
            return steps == 1
                    ? "You have started it; its one step is still to do."
                    : "You have started it; the first of its %d steps is still to do.".formatted(steps);
        }
        return ticked < steps
                ? "You are in the middle of it: %d of %d steps done.".formatted(ticked, steps)
                : "Every step of it is ticked; all that is left is to mark it done.";
    }

    private static String beyond(List<Unit> beyond) {
        return switch (beyond.size()) {
            case 0 -> "";
            case 1 -> ", which %s needs".formatted(beyond.get(0).nameInPassing());
            default -> ", which %d later units need".formatted(beyond.size());
        };
    }

    private static String manner(Requirement requirement) {
        return switch (requirement) {
            case REQUIRED -> "";
            case RECOMMENDED -> "; the roadmap recommends it without requiring it";
            case OPTIONAL -> " and is optional";
        };
    }

    private static String choice(Missing advice) {
        return String.join(
                " or ", advice.options().stream().map(Missing.Option::title).toList());
    }

    private static String named(List<Unit> units) {
        return and(units.stream().map(Unit::nameInPassing).toList());
    }

    private static String and(List<String> names) {
        if (names.size() > NAMED_AT_MOST) {
            int more = names.size() - NAMED_AT_MOST + 1;
            return String.join(", ", names.subList(0, NAMED_AT_MOST - 1)) + " and %d more".formatted(more);
        }
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
