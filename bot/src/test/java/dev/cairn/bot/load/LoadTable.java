package dev.cairn.bot.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured: a row for each quantity, a column for each bot, and what Cairn's is of the others'. */
final class LoadTable {
    private static final List<String> COMPARED = List.of("JDA", "discord.js");
    private static final String CAIRN = "Cairn";

    private final List<String> columns;
    private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();

    LoadTable(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    void put(String row, LoadBot bot, double value) {
        rows.computeIfAbsent(row, name -> new LinkedHashMap<>()).put(bot.title(), value);
    }

    /** Adds the rows of one measurement. */
    void put(String row, LoadBot bot, Latencies latencies) {
        put(row + ", lost", bot, latencies.lost());
        latencies.lateness().ifPresent(slowest -> {
            put(row + ", p50 ms", bot, latencies.quantile(0.5).toNanos() / 1e6);
            put(row + ", p99 ms", bot, latencies.quantile(0.99).toNanos() / 1e6);
            put(row + ", slowest ms", bot, slowest.toNanos() / 1e6);
        });
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("|  |");
        columns.forEach(column -> text.append(' ').append(column).append(" |"));
        COMPARED.stream()
                .filter(columns::contains)
                .forEach(other -> text.append(" to ").append(other).append(" |"));
        text.append("\n| --- |")
                .append(" ---: |".repeat(columns.size() + compared()))
                .append('\n');
        rows.forEach((name, values) -> text.append(line(name, values)));
        return text.toString();
    }

    private int compared() {
        return (int) COMPARED.stream().filter(columns::contains).count();
    }

    private String line(String name, Map<String, Double> values) {
        StringBuilder line = new StringBuilder("| ").append(name).append(" |");
        for (String column : columns) {
            Double value = values.get(column);
            line.append(' ').append(value == null ? "" : number(value)).append(" |");
        }
        COMPARED.stream()
                .filter(columns::contains)
                .forEach(other -> line.append(' ')
                        .append(ratio(values.get(CAIRN), values.get(other)))
                        .append(" |"));
        return line.append('\n').toString();
    }

    private static String ratio(@Nullable Double cairn, @Nullable Double other) {
        return cairn == null || other == null || other == 0 ? "" : String.format(Locale.ROOT, "×%.2f", cairn / other);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 || value == Math.rint(value) ? "%,.0f" : "%.1f", value);
    }
}
