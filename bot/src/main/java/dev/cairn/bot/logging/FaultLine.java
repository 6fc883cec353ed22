package dev.cairn.bot.logging;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A fault in one line: what kind it is, what caused it, and where.
 *
 * <p>Most exceptions put the value that offended them into their message, and here that is what a person typed. So only
 * those speak that tell of a database, a network or the machine, and only up to where they begin to quote.
 */
public final class FaultLine {
    private static final String OURS = "dev.cairn.";
    private static final int FRAMES_OF_OURS = 4;
    private static final int DEEPEST_CAUSE = 8;

    private FaultLine() {}

    /** The kinds of the fault and of its causes, with the first place and the first few of Cairn's own. */
    public static String of(Throwable fault) {
        return line(fault, false);
    }

    /** The same with every place. */
    public static String whole(Throwable fault) {
        return line(fault, true);
    }

    private static String line(Throwable fault, boolean whole) {
        List<String> parts = new ArrayList<>();
        Throwable each = fault;
        while (each != null && parts.size() < DEEPEST_CAUSE) {
            parts.add(one(each, whole));
            each = each.getCause();
        }
        return Secrets.masked(String.join("; caused by ", parts));
    }

    private static String one(Throwable fault, boolean whole) {
        List<StackTraceElement> frames = List.of(fault.getStackTrace());
        Stream<StackTraceElement> shown = whole ? frames.stream() : brief(frames);
        String where = String.join(" < ", shown.map(FaultLine::place).toList());
        return fault.getClass().getName() + words(fault) + (where.isEmpty() ? "" : " at " + where);
    }

    private static Stream<StackTraceElement> brief(List<StackTraceElement> frames) {
        Stream<StackTraceElement> ours = frames.stream()
                .skip(1)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(FRAMES_OF_OURS);
        return Stream.concat(frames.stream().limit(1), ours);
    }

    private static String place(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    private static String words(Throwable fault) {
        String message = fault.getMessage();
        if (message == null || !speaksOfTheMachine(fault)) {
            return "";
        }
        return ": "
                + Arrays.stream(message.split("[\"'`{]", 2))
                        .findFirst()
                        .orElse("")
                        .strip();
    }

    private static boolean speaksOfTheMachine(Throwable fault) {
        return (fault instanceof IOException && !(fault instanceof JsonProcessingException))
                || fault instanceof SQLException
                || fault instanceof TimeoutException
                || fault instanceof VirtualMachineError
                || fault instanceof LinkageError;
    }
}
