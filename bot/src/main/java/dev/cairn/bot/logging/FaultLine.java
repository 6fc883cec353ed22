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
 * Describes an exception in one line: its class, its causes, and where they were thrown.
 *
 * <p>Many exceptions repeat the invalid value in their message, and here that may be what a person typed. So only messages
 * of I/O, SQL, timeout and VM errors are logged, cut at the first quotation mark.
 */
public final class FaultLine {
    private static final String OURS = "dev.cairn.";
    private static final int MAX_OWN_FRAMES = 4;
    private static final int MAX_CAUSES = 8;

    private FaultLine() {}

    /** Describes the exception with the top frame and the first few of Cairn's own frames for each cause. */
    public static String of(Throwable fault) {
        return line(fault, false);
    }

    /** Describes the exception with all frames. */
    public static String withAllFrames(Throwable fault) {
        return line(fault, true);
    }

    private static String line(Throwable fault, boolean allFrames) {
        List<String> parts = new ArrayList<>();
        Throwable each = fault;
        while (each != null && parts.size() < MAX_CAUSES) {
            parts.add(one(each, allFrames));
            each = each.getCause();
        }
        return Secrets.masked(String.join("; caused by ", parts));
    }

    private static String one(Throwable fault, boolean allFrames) {
        List<StackTraceElement> frames = List.of(fault.getStackTrace());
        Stream<StackTraceElement> shown = allFrames ? frames.stream() : brief(frames);
        String where = String.join(" < ", shown.map(FaultLine::place).toList());
        return fault.getClass().getName() + message(fault) + (where.isEmpty() ? "" : " at " + where);
    }

    private static Stream<StackTraceElement> brief(List<StackTraceElement> frames) {
        Stream<StackTraceElement> ours = frames.stream()
                .skip(1)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(MAX_OWN_FRAMES);
        return Stream.concat(frames.stream().limit(1), ours);
    }

    private static String place(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    private static String message(Throwable fault) {
        String message = fault.getMessage();
        if (message == null || !isMessageSafe(fault)) {
            return "";
        }
        return ": "
                + Arrays.stream(message.split("[\"'`{]", 2))
                        .findFirst()
                        .orElse("")
                        .strip();
    }

    private static boolean isMessageSafe(Throwable fault) {
        return (fault instanceof IOException && !(fault instanceof JsonProcessingException))
                || fault instanceof SQLException
                || fault instanceof TimeoutException
                || fault instanceof VirtualMachineError
                || fault instanceof LinkageError;
    }
}
