package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;

/** A REST request that was refused, and how. */
public record RefusedRequest(ReceivedRequest request, int status, JsonNode error) {}
