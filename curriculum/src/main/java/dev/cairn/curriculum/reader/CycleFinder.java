package dev.cairn.curriculum.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds cycles in a directed graph. */
final class CycleFinder<T> {
    private final Map<T, Set<T>> edges;
    private final Set<T> done = new HashSet<>();
    private final List<List<T>> cycles = new ArrayList<>();

    private CycleFinder(Map<T, Set<T>> edges) {
        this.edges = edges;
    }

    /** Returns at least one cycle of every strongly connected part, and none if the graph is acyclic. */
    static <T> List<List<T>> in(Map<T, Set<T>> edges) {
        CycleFinder<T> search = new CycleFinder<>(edges);
        edges.keySet().forEach(search::search);
        return search.cycles;
    }

    // Iterative depth-first search: a chain of prerequisites may be deeper than the call stack allows.
    private void search(T start) {
        Set<T> path = new LinkedHashSet<>();
        Deque<Iterator<T>> ahead = new ArrayDeque<>();
        Deque<T> nodes = new ArrayDeque<>();
        enter(start, path, ahead, nodes);
        while (!ahead.isEmpty()) {
            if (ahead.peek().hasNext()) {
                enter(ahead.peek().next(), path, ahead, nodes);
            } else {
                ahead.pop();
                T left = nodes.pop();
                path.remove(left);
                done.add(left);
            }
        }
    }

    private void enter(T node, Set<T> path, Deque<Iterator<T>> ahead, Deque<T> nodes) {
        if (path.contains(node)) {
            List<T> walked = List.copyOf(path);
            cycles.add(walked.subList(walked.indexOf(node), walked.size()));
        } else if (!done.contains(node)) {
            path.add(node);
            nodes.push(node);
            ahead.push(edges.getOrDefault(node, Set.of()).iterator());
        }
    }
}
