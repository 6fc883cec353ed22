package dev.cairn.bot.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on a connection of its own, and connects again when it breaks. */
final class PostgresNotifications implements NotificationSubscription {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresNotifications.class);
    private static final String CHANNEL = "cairn_cache";
    /** After this time without a notification, a statement checks that the connection is still open. */
    private static final Duration CHECK_EVERY = Duration.ofSeconds(5);

    private static final Duration RECONNECT_AFTER = Duration.ofSeconds(2);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);

    private final DataSource source;
    private final NotificationListener listener;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "notifications");
    private volatile @Nullable Connection current;

    private PostgresNotifications(DataSource source, NotificationListener listener) {
        this.source = source;
        this.listener = listener;
    }

    static PostgresNotifications listen(DataSource source, NotificationListener listener) {
        PostgresNotifications notifications = new PostgresNotifications(source, listener);
        notifications.thread.setDaemon(true);
        notifications.thread.start();
        return notifications;
    }

    /** Notifies the listeners of all processes when the handle's transaction commits. */
    static void send(Handle handle, String payload) {
        handle.createQuery("SELECT pg_notify(:channel, :payload)")
                .bind("channel", CHANNEL)
                .bind("payload", payload)
                .mapTo(String.class)
                .one();
    }

    private void run() {
        do {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                current = connection;
                statement.execute("LISTEN " + CHANNEL);
                listener.listening(true);
                receive(connection, statement);
            } catch (SQLException | RuntimeException broken) {
                listener.listening(false);
                if (closed.getCount() > 0) {
                    LOG.warn(
                            "Changes made by other processes cannot be heard; connecting again: {}", broken.toString());
                }
            }
        } while (!isClosedWithin(RECONNECT_AFTER));
    }

    private void receive(Connection connection, Statement statement) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (closed.getCount() > 0) {
            PGNotification[] news = postgres.getNotifications((int) CHECK_EVERY.toMillis());
            if (news == null || news.length == 0) {
                statement.execute("SELECT 1");
                continue;
            }
            for (PGNotification notification : news) {
                listener.notified(notification.getParameter());
            }
        }
    }

    private boolean isClosedWithin(Duration wait) {
        try {
            return closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Connection open = current;
            if (open != null) {
                open.abort(Runnable::run);
            }
            thread.join(CLOSE_TIMEOUT.toMillis());
        } catch (SQLException fault) {
            LOG.warn("The connection that listens to other processes did not close", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
