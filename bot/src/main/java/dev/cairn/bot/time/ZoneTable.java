package dev.cairn.bot.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the table of zones that comes with Cairn, the most populous first. */
final class ZoneTable {
    private static final String UTC = "-";

    private ZoneTable() {}

    /** The zones of the table that this Java has rules for. */
    static List<Zone> zones() {
        Set<String> known = ZoneId.getAvailableZoneIds();
        try (InputStream file = Objects.requireNonNull(ZoneTable.class.getResourceAsStream("zones.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .filter(columns -> known.contains(columns.get(0)))
                    .map(ZoneTable::zone)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Zone zone(List<String> columns) {
        Optional<Locale> country =
                Optional.of(columns.get(1)).filter(code -> !code.equals(UTC)).map(code -> new Locale("", code));
        List<String> words = columns.size() > 2 ? List.of(columns.get(2).split(", ", -1)) : List.of();
        return new Zone(ZoneId.of(columns.get(0)), country, words);
    }
}
