package dev.cairn.bot.playground.rest;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores the latest requests and errors, and counts all requests. */
public final class RequestLog {
    private static final int MAX_ENTRIES = 20_000;

    private final ArrayDeque<ReceivedRequest> requests = new ArrayDeque<>();
    private final ArrayDeque<RefusedRequest> refusals = new ArrayDeque<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

    /** The latest requests, oldest first. */
    public List<ReceivedRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** The latest requests answered with a status of 400 or more, oldest first. */
    public List<RefusedRequest> refusals() {
        synchronized (refusals) {
            return List.copyOf(refusals);
        }
    }

    /** The number of requests to a route, such as {@code PUT /applications/{application_id}/commands}. */
    public int count(String route) {
        AtomicInteger count = counts.get(route);
        return count == null ? 0 : count.get();
    }

    void received(ReceivedRequest request) {
        counts.computeIfAbsent(request.route(), route -> new AtomicInteger()).incrementAndGet();
        add(requests, request);
    }

    void refused(RefusedRequest refusal) {
        add(refusals, refusal);
    }

    private static <T> void add(ArrayDeque<T> queue, T item) {
        synchronized (queue) {
            queue.addLast(item);
            if (queue.size() > MAX_ENTRIES) {
                queue.removeFirst();
            }
        }
    }
}
