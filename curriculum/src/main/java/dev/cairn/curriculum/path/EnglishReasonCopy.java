package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** The English words for a {@link Reason}. */
public record EnglishReasonCopy() implements ReasonCopy {
    private static final int MAX_NAMES = 3;
    private static final int MAX_TOPICS = 2;

    /** A higher number would only discourage. */
    private static final int MAX_COUNT = 10;

    @Override
    public String inProgress(Reason.InProgress reason) {
        int ticked = reason.ticked();
        int steps = reason.steps();
        if (steps > 0 && ticked == steps) {
            return "You’ve ticked every step; all that’s left is to mark it done.";
        }
        return ticked == 0
                ? "You’ve already started it."
                : "You’re in the middle of it, with %d of %d steps done.".formatted(ticked, steps);
    }

    @Override
    public String chosen(Reason.Chosen reason) {
        return reason.waived().isEmpty()
                ? "You picked it."
                : "You picked it; it builds on %s, which you skipped.".formatted(names(reason.waived()));
    }

    @Override
    public String nothingElse(Reason.NothingElse reason) {
        return "You set it aside, but nothing else is open right now.";
    }

    @Override
    public String trackFirst(Reason.TrackFirst reason) {
        return "Your track, %s, puts %s first."
                .formatted(reason.track().title(), reason.phase().title());
    }

    @Override
    public String trackLast(Reason.TrackLast reason) {
        return "%s is optional on your track, %s; everything else is done."
                .formatted(reason.phase().title(), reason.track().title());
    }

    @Override
    public String onlyOptional(Reason.OnlyOptional reason) {
        return reason.requirement() == Requirement.RECOMMENDED
                ? "You’ve done everything this roadmap requires, and it recommends this one too."
                : "You’ve done everything this roadmap asks for; from here on, it’s all optional.";
    }

    @Override
    public String despiteAdvice(Reason.DespiteAdvice reason) {
        List<String> options =
                reason.advice().options().stream().map(Missing.Option::title).toList();
        return "You can start it now, though the roadmap suggests %s first.".formatted(String.join(" or ", options));
    }

    @Override
    public String waived(Reason.Waived reason) {
        return "It’s next in %s, though it builds on %s, which you skipped."
                .formatted(reason.phase().title(), names(reason.waived()));
    }

    @Override
    public String buildsOn(Reason.BuildsOn reason) {
        return "You’re ready for it: you’ve done %s.".formatted(list(reason.built(), MAX_NAMES));
    }

    @Override
    public String opens(Reason.Opens reason) {
        return "Finishing it unlocks %s%s.".formatted(names(reason.opened()), beyond(reason.beyond()));
    }

    @Override
    public String laysGround(Reason.LaysGround reason) {
        return "You’ll need it for %s.".formatted(names(reason.dependents()));
    }

    @Override
    public String earlyPhase(Reason.EarlyPhase reason) {
        return "It’s part of %s, which %s."
                .formatted(
                        reason.phase().title(),
                        reason.later() == 1
                                ? "a later phase builds on"
                                : "%s later phases build on".formatted(count(reason.later())));
    }

    @Override
    public String restsOn(Reason.RestsOn reason) {
        Topic first = reason.topics().get(0);
        if (reason.topics().size() > 1) {
            return "It builds on %s, which you’ve done.".formatted(topics(reason.topics(), false));
        }
        return reason.where().shortName().contains(first.name())
                ? "It builds on %s, which you’ve done.".formatted(first.name())
                : "It builds on %s from %s."
                        .formatted(first.name(), reason.where().shortName());
    }

    @Override
    public String leadsTo(Reason.LeadsTo reason) {
        return "You’ll need it for %s.".formatted(topics(reason.topics(), true));
    }

    @Override
    public String putsToUse(Reason.PutsToUse reason) {
        return "You’ll put %s to good use here.".formatted(reason.topic().name());
    }

    @Override
    public String introduces(Reason.Introduces reason) {
        return "It adds %s to what you know.".formatted(topics(reason.topics(), true));
    }

    @Override
    public String deepens(Reason.Deepens reason) {
        return reason.where().shortName().contains(reason.topic().name())
                ? "It takes %s further.".formatted(reason.topic().name())
                : "It takes %s further, which you met in %s."
                        .formatted(reason.topic().name(), reason.where().shortName());
    }

    @Override
    public String opensPhase(Reason.OpensPhase reason) {
        return "It’s the start of %s.".formatted(reason.phase().title());
    }

    @Override
    public String closesPhase(Reason.ClosesPhase reason) {
        return "Finish it, and you’ll have finished %s%s."
                .formatted(
                        reason.phase().title(),
                        reason.next()
                                .map(next -> "; %s comes next".formatted(next.title()))
                                .orElse(""));
    }

    @Override
    public String opensSection(Reason.OpensSection reason) {
        return "It starts a new section: %s.".formatted(reason.title());
    }

    @Override
    public String closesSection(Reason.ClosesSection reason) {
        return "With this one, you’ll have finished %s.".formatted(reason.title());
    }

    @Override
    public String milestone(Reason.Milestone reason) {
        return switch (reason.quarters()) {
            case 1 -> "Finishing it will take you past a quarter of the roadmap.";
            case 2 -> "Finishing it will take you past the halfway mark.";
            default -> "Finishing it will take you past three quarters of the roadmap.";
        };
    }

    @Override
    public String alsoWorthwhile(Reason.AlsoWorthwhile reason) {
        return "You’ve done %s; this one is worth a look as well, if you like."
                .formatted(reason.done().shortName());
    }

    @Override
    public String nextInOrder(Reason.NextInOrder reason) {
        return "It’s next in %s%s.".formatted(reason.phase().title(), requirement(reason.requirement()));
    }

    private static String beyond(List<Unit> units) {
        return switch (units.size()) {
            case 0 -> "";
            case 1 -> ", which %s needs".formatted(units.get(0).shortName());
            default -> ", which %s later units need".formatted(count(units.size()));
        };
    }

    private static String count(int number) {
        return number > MAX_COUNT ? "many" : Integer.toString(number);
    }

    private static String requirement(Requirement requirement) {
        return switch (requirement) {
            case REQUIRED -> "";
            case RECOMMENDED -> "; the roadmap recommends it without requiring it";
            case OPTIONAL -> ", and it’s optional";
        };
    }

    /** Up to two topics; says that there are more only if the number matters. */
    private static String topics(List<Topic> topics, boolean more) {
        List<String> names = topics.stream().map(Topic::name).toList();
        return more
                ? list(names, MAX_TOPICS + 1)
                : list(names.subList(0, Math.min(MAX_TOPICS, names.size())), MAX_TOPICS);
    }

    private static String names(List<Unit> units) {
        return list(units.stream().map(Unit::shortName).toList(), MAX_NAMES);
    }

    private static String list(List<String> names, int max) {
        if (names.size() > max) {
            int left = names.size() - max + 1;
            String more = left > MAX_COUNT ? "more" : "%d more".formatted(left);
            return String.join(", ", names.subList(0, max - 1)) + " and " + more;
        }
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
