package dev.cairn.bot.playground.rest;

import java.time.Duration;

/** So many requests within a window. */
public record RateLimit(int requests, Duration window) {}
