package dev.cairn.bot.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Finds zones by what their cities and countries are called in other languages than English. */
final class ForeignZoneNames {
    private static final int MIN_LENGTH = 2;

    private final NavigableMap<String, List<String>> idsByName = new TreeMap<>();

    /** Reads the table that comes with Cairn. */
    ForeignZoneNames() {
        InputStream table = ForeignZoneNames.class.getResourceAsStream("zone-names.tsv");
        try (InputStream file = Objects.requireNonNull(table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        for (String name : columns[1].split("\\|", -1)) {
            if (!name.isEmpty()) {
                idsByName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(columns[0]);
            }
        }
    }

    /** The ids of the zones with this name, or else of those whose name begins so. */
    Set<String> matching(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        Set<String> ids = new LinkedHashSet<>(idsByName.getOrDefault(text, List.of()));
        if (ids.isEmpty() && text.length() >= MIN_LENGTH) {
            idsByName
                    .subMap(text, true, text + Character.MAX_VALUE, true)
                    .values()
                    .forEach(ids::addAll);
        }
        return ids;
    }
}
