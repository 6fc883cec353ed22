package dev.cairn.bot.features.privacy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps what is written to it up to a limit. */
final class LimitedBytes extends OutputStream {
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LimitedBytes(int limit) {
        this.limit = limit;
    }

    /** Thrown when more is written than the limit. */
    static final class OverLimitException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void write(int next) {
        write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] source, int from, int length) {
        if (bytes.size() + length > limit) {
            throw new OverLimitException();
        }
        bytes.write(source, from, length);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
