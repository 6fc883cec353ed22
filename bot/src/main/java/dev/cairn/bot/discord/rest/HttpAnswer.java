package dev.cairn.bot.discord.rest;

import io.netty.handler.codec.http.HttpHeaders;

/**
 * A response.
 *
 * @param body what was refused and why; empty for a success, since nobody reads that
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are never compared, and nobody writes to the bytes.
record HttpAnswer(int status, HttpHeaders headers, byte[] body) {
    private static final int FIRST_ERROR = 400;

    boolean isRefusal() {
        return status >= FIRST_ERROR;
    }
}
