package dev.cairn.bot.storage;

/** Reports to the operator, in one line, why the database cannot be used and what to do about it. */
public final class StorageProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private StorageProblem(String message, Throwable cause) {
        super(message, cause);
    }

    private StorageProblem(String message) {
        super(message);
    }

    static StorageProblem of(String what, String remedy) {
        return new StorageProblem(what + " " + remedy);
    }

    static StorageProblem of(String what, String remedy, Throwable cause) {
        return new StorageProblem(what + " " + remedy, cause);
    }
}
