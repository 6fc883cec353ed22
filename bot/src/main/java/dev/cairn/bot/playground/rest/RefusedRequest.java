package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;

/** A REST request that was answered with an error, and the error. */
public record RefusedRequest(ReceivedRequest request, int status, JsonNode error) {}
