package dev.cairn.bot.playground.rest;

import java.time.Duration;

/** The number of requests allowed within a window. */
public record RateLimit(int requests, Duration window) {}
