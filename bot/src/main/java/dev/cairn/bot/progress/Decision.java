package dev.cairn.bot.progress;

/** What is to be done, decided in view of a learner's progress as it stands. */
public sealed interface Decision<O> {

    /** Nothing, and why. */
    record Leave<O>(O outcome) implements Decision<O> {}

    /** A change to how progress stands afterwards. */
    record Make<O>(ChangeKind kind, ChangeSubject subject, LearnerProgress after) implements Decision<O> {}
}
