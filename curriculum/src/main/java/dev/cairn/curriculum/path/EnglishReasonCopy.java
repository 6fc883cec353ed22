package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** The English words for a {@link Reason}. */
public record EnglishReasonCopy() implements ReasonCopy {
    private static final int MAX_NAMES = 3;

    @Override
    public String inProgress(Reason.InProgress reason) {
        int ticked = reason.ticked();
        int steps = reason.steps();
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

    @Override
    public String chosen(Reason.Chosen reason) {
        return reason.waived().isEmpty()
                ? "You picked it, and it is open to you."
                : "You picked it; it builds on %s, which you chose to leave out.".formatted(names(reason.waived()));
    }

    @Override
    public String nothingElse(Reason.NothingElse reason) {
        return "You set it aside for now, but nothing else is open.";
    }

    @Override
    public String trackFirst(Reason.TrackFirst reason) {
        return "Your track, %s, puts %s first."
                .formatted(reason.track().title(), reason.phase().title());
    }

    @Override
    public String trackLast(Reason.TrackLast reason) {
        return "Your track, %s, could do without %s, but this is what comes next."
                .formatted(reason.track().title(), reason.phase().title());
    }

    @Override
    public String onlyOptional(Reason.OnlyOptional reason) {
        return "It is optional; everything else on this roadmap is behind you.";
    }

    @Override
    public String despiteAdvice(Reason.DespiteAdvice reason) {
        List<String> options =
                reason.advice().options().stream().map(Missing.Option::title).toList();
        return "It is open to you, though the roadmap advises %s first.".formatted(String.join(" or ", options));
    }

    @Override
    public String waived(Reason.Waived reason) {
        return "It comes next in %s, though it builds on %s, which you chose to leave out."
                .formatted(reason.phase().title(), names(reason.waived()));
    }

    @Override
    public String buildsOn(Reason.BuildsOn reason) {
        return "It comes next in %s, and what it builds on is behind you: %s."
                .formatted(reason.phase().title(), list(reason.built()));
    }

    @Override
    public String opens(Reason.Opens reason) {
        return "Finishing it opens %s%s.".formatted(names(reason.opened()), beyond(reason.beyond()));
    }

    @Override
    public String laysGround(Reason.LaysGround reason) {
        return "It comes next in %s, and %s cannot start without it."
                .formatted(reason.phase().title(), names(reason.dependents()));
    }

    @Override
    public String earlyPhase(Reason.EarlyPhase reason) {
        return "It comes next in %s, which %s."
                .formatted(
                        reason.phase().title(),
                        reason.later() == 1 ? "a later phase builds on" : reason.later() + " later phases build on");
    }

    @Override
    public String nextInOrder(Reason.NextInOrder reason) {
        return "It comes next in %s%s.".formatted(reason.phase().title(), requirement(reason.requirement()));
    }

    private static String beyond(List<Unit> units) {
        return switch (units.size()) {
            case 0 -> "";
            case 1 -> ", which %s needs".formatted(units.get(0).shortName());
            default -> ", which %d later units need".formatted(units.size());
        };
    }

    private static String requirement(Requirement requirement) {
        return switch (requirement) {
            case REQUIRED -> "";
            case RECOMMENDED -> "; the roadmap recommends it without requiring it";
            case OPTIONAL -> " and is optional";
        };
    }

    private static String names(List<Unit> units) {
        return list(units.stream().map(Unit::shortName).toList());
    }

    private static String list(List<String> names) {
        if (names.size() > MAX_NAMES) {
            int more = names.size() - MAX_NAMES + 1;
            return String.join(", ", names.subList(0, MAX_NAMES - 1)) + " and %d more".formatted(more);
        }
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
