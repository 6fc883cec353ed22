package dev.cairn.bot.storage;

/** How long a connection to PostgreSQL waits, unless the address or the server says otherwise. */
final class PostgresTimeouts {
    /**
     * In milliseconds. A person hears within seconds that a change was not made, so a statement or a lock that takes longer
     * is given up, each well before the socket is. A transaction that stands still holds locks that other processes wait
     * for, as when its process is suspended: the server ends it. Servers before PostgreSQL 17 have no transaction_timeout.
     */
    static final String SQL = """
            SELECT set_config(name, milliseconds, false)
            FROM (VALUES
                ('lock_timeout', '4000'),
                ('statement_timeout', '5000'),
                ('idle_in_transaction_session_timeout', '20000'),
                ('transaction_timeout', '60000')) AS ours (name, milliseconds)
            WHERE current_setting(name, true) = '0'
            """;

    private PostgresTimeouts() {}
}
