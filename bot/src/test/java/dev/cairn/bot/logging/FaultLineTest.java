package dev.cairn.bot.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import org.junit.jupiter.api.Test;

class FaultLineTest {
    @Test
    void faultLineHasCausesAndPlaces() {
        String line = FaultLine.of(new UncheckedIOException(new IOException("No space left on device")));

        assertThat(line)
                .startsWith("java.io.UncheckedIOException at FaultLineTest.faultLineHasCausesAndPlaces:")
                .contains("; caused by java.io.IOException: No space left on device at FaultLineTest.")
                .doesNotContain("\n");
    }

    @Test
    void databaseMessageIsCutBeforeItsQuotation() {
        assertThat(FaultLine.of(new SQLException("ERROR: invalid input syntax for type integer: \"my diary\"")))
                .contains(": ERROR: invalid input syntax for type integer: at ")
                .doesNotContain("diary");
    }

    @Test
    void otherMessagesAreLeftOutSinceTheyMayHoldUserText() {
        assertThat(FaultLine.of(new DateTimeException("Text my diary could not be parsed")))
                .doesNotContain("diary");
        assertThat(FaultLine.of(new JsonParseException(null, "my diary"))).doesNotContain("diary");
    }

    @Test
    void fullFormHasEveryStackFrame() {
        IOException fault = new IOException("gone");

        assertThat(FaultLine.withAllFrames(fault).split(" < ")).hasSameSizeAs(fault.getStackTrace());
        assertThat(FaultLine.of(fault).split(" < ")).hasSizeLessThan(6);
    }
}
