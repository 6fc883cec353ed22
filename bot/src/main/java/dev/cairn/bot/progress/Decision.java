package dev.cairn.bot.progress;

/** What to do about a learner's progress as it stands. */
public sealed interface Decision<O> {

    /** Changes nothing. */
    record Leave<O>(O outcome) implements Decision<O> {}

    /** Makes a change that leads to {@code after}. */
    record Make<O>(ChangeKind kind, ChangeSubject subject, LearnerProgress after) implements Decision<O> {}
}
