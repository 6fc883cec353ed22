package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.Parameter.class)
class PostgresEngineTest {

    @Test
    void aServerThatIsNotThereIsNamed() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertProblem(at(port, ""), "cannot be reached at localhost:" + port, "Check the host and port");
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertProblem(at(silent.getLocalPort(), "&loginTimeout=1"), "cannot be reached", "Check the host and port");
        }
    }

    @Test
    void everyConnectionAttemptIsBounded() throws StorageProblem {
        assertThat(PostgresEngine.source(at(1, "")).getLoginTimeout()).isEqualTo(10);
        assertThat(PostgresEngine.source(at(1, "&loginTimeout=3")).getLoginTimeout())
                .isEqualTo(3);
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed(PostgresServer server) {
        assertProblem(server.url("atlantis", "postgres"), "has no database atlantis", "createdb atlantis");
    }

    @Test
    void aWrongOrMissingPasswordIsRefused(PostgresServer server) throws IOException {
        demandPasswordOf("stranger", server);
        server.execute("CREATE ROLE stranger LOGIN PASSWORD 'right'");
        DatabaseUrl.Postgres without = server.url("postgres", "stranger");
        DatabaseUrl.Postgres wrong =
                new DatabaseUrl.Postgres(without.hosts(), without.name(), without.jdbc() + "&password=wr0ng");

        assertProblem(without, "refuses the user or the password", "Check user and password");
        assertProblem(wrong, "refuses the user or the password", "Check user and password");
    }

    @Test
    void tablesOfAnotherCairnInTheSearchPathAreNotTakenForItsOwn(PostgresServer server) throws StorageProblem {
        DatabaseUrl.Postgres other = server.create();
        try (Database database = Database.open(other)) {
            database.write(handle -> handle.execute("CREATE SCHEMA \"own \"\"schema\""));
        }
        DatabaseUrl.Postgres own = new DatabaseUrl.Postgres(
                other.hosts(), other.name(), other.jdbc() + "&currentSchema=%22own%20%22%22schema%22,public");

        try (Database database = Database.open(own)) {
            long tables = database.read(handle -> handle.createQuery(
                            "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'own \"schema' AND tablename = 'learner'")
                    .mapTo(Long.class)
                    .one());
            assertThat(tables).isOne();
            assertThat(MigrationHistory.isCurrent(database.connections())).isTrue();
        }
        server.drop(other);
    }

    @Test
    void aUserWhoMayNotCreateTablesIsRefused(PostgresServer server) {
        server.execute("CREATE ROLE guest LOGIN");

        assertProblem(server.url("postgres", "guest"), "may not create tables", "owner");
    }

    private static void demandPasswordOf(String user, PostgresServer server) throws IOException {
        Path rules = Path.of(server.ask("SHOW hba_file"));
        Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
        server.ask("SELECT pg_reload_conf()");
    }

    private static DatabaseUrl.Postgres at(int port, String parameters) {
        String hosts = "localhost:" + port;
        return new DatabaseUrl.Postgres(
                hosts, "cairn", "jdbc:postgresql://" + hosts + "/cairn?user=cairn" + parameters);
    }

    private static void assertProblem(DatabaseUrl url, String what, String mend) {
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining(what)
                .hasMessageContaining(mend)
                .hasMessageNotContaining("wr0ng")
                .hasMessageNotContaining("\n");
    }
}
