package dev.cairn.curriculum.path;

/**
 * The words for a {@link Reason} in one language: one sentence each, without Markdown. Callers pick the implementation
 * for the language of their reader.
 */
public interface ReasonCopy {
    String inProgress(Reason.InProgress reason);

    String chosen(Reason.Chosen reason);

    String nothingElse(Reason.NothingElse reason);

    String trackFirst(Reason.TrackFirst reason);

    String trackLast(Reason.TrackLast reason);

    String onlyOptional(Reason.OnlyOptional reason);

    String despiteAdvice(Reason.DespiteAdvice reason);

    String waived(Reason.Waived reason);

    String buildsOn(Reason.BuildsOn reason);

    String opens(Reason.Opens reason);

    String laysGround(Reason.LaysGround reason);

    String earlyPhase(Reason.EarlyPhase reason);

    String restsOn(Reason.RestsOn reason);

    String leadsTo(Reason.LeadsTo reason);

    String putsToUse(Reason.PutsToUse reason);

    String introduces(Reason.Introduces reason);

    String deepens(Reason.Deepens reason);

    String opensPhase(Reason.OpensPhase reason);

    String closesPhase(Reason.ClosesPhase reason);

    String opensSection(Reason.OpensSection reason);

    String closesSection(Reason.ClosesSection reason);

    String milestone(Reason.Milestone reason);

    String alsoWorthwhile(Reason.AlsoWorthwhile reason);

    String nextInOrder(Reason.NextInOrder reason);
}
