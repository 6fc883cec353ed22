package dev.cairn.bot.features.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.bot.EveryFeature;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Writes {@code export.schema.json} anew after a feature has declared other data; descriptions are kept. The argument is the
 * file. New sections need a description by hand.
 */
final class PrintExportSchema {
    private PrintExportSchema() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Path folder = Files.createTempDirectory("cairn-schema");
        ObjectMapper mapper = new ObjectMapper();
        JsonNode before = Files.exists(file) ? mapper.readTree(file.toFile()) : mapper.createObjectNode();
        try (Database database = Database.open(new DatabaseUrl.Sqlite(folder.resolve("cairn.db")))) {
            ExportSchema schema =
                    new ExportSchema(EveryFeature.on(CurriculumReader.bundled().orThrow(), database, Clock.systemUTC())
                            .personalData());
            Files.writeString(file, ExportSchema.written(schema.with(before)));
        }
    }
}
