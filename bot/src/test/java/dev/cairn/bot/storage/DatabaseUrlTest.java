package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void fileUrlMeansSqlite() throws StorageProblem {
        assertThat(DatabaseUrl.parse("jdbc:sqlite:data/cairn.db"))
                .isEqualTo(new DatabaseUrl.Sqlite(Path.of("data/cairn.db")));
    }

    @Test
    void serverUrlMeansPostgresqlWithAllParameters() throws StorageProblem {
        String jdbc = "jdbc:postgresql://a.example:5433,[::1]/cairn?user=cairn&password=s3cret&sslmode=require";

        assertThat(DatabaseUrl.parse(jdbc)).isEqualTo(new DatabaseUrl.Postgres("a.example:5433,[::1]", "cairn", jdbc));
    }

    @Test
    void thePasswordIsNotShown() throws StorageProblem {
        assertThat(DatabaseUrl.parse("jdbc:postgresql://db/cairn?user=me&password=s3cret"))
                .hasToString("jdbc:postgresql://db/cairn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cairn.db",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:file:cairn.db",
                "jdbc:sqlite:cairn.db?mode=s3cret",
                "jdbc:sqlite:s3cret\0",
                "jdbc:mysql://db/s3cret",
                "postgres://me:s3cret@db/cairn",
                "jdbc:postgresql:s3cret",
                "jdbc:postgresql://db?password=s3cret",
                "jdbc:postgresql://db/?password=s3cret",
                "jdbc:postgresql://me:s3cret@db/cairn",
                "jdbc:postgresql://db:port/s3cret"
            })
    void anyOtherAddressIsRefusedWithTheRightFormAndWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("DATABASE_URL")
                .hasMessageContaining("jdbc:")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aParameterTheDriverCannotReadIsRefusedWithoutRepeatingIt() throws StorageProblem {
        var url = (DatabaseUrl.Postgres) DatabaseUrl.parse("jdbc:postgresql://db/cairn?password=s3cret%");

        assertThatThrownBy(() -> PostgresEngine.source(url))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("percent-encoded")
                .hasMessageNotContaining("s3cret");
    }
}
