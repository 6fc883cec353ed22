package dev.cairn.bot.links;

/** Ends the reading of a text that is refused as a link. */
final class LinkProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final LinkProblem problem;

    LinkProblemException(LinkProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    LinkProblem problem() {
        return problem;
    }
}
