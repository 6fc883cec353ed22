package dev.cairn.bot.operations;

import java.util.function.IntSupplier;

/**
 * A number that is read at each scrape of the metrics.
 *
 * @param name in lower case with dots between its words
 */
public record Gauge(String name, String description, IntSupplier value) {}
