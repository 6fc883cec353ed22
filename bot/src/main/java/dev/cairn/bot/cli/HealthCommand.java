package dev.cairn.bot.cli;

import dev.cairn.bot.Config;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code cairn health}: requests {@code /health} of the Cairn with this environment, for images without curl. */
@Command(name = "health", description = "Ask the Cairn running here for its health; exit code 0 if it is healthy.")
public final class HealthCommand implements Callable<Integer> {
    private static final Duration TIMEOUT = Duration.ofSeconds(4);

    /** Returns 0 or 1, the only codes that Docker knows for this. */
    @Override
    public Integer call() {
        Optional<InetSocketAddress> served = Config.operations(System.getenv());
        if (served.isEmpty()) {
            System.out.println("CAIRN_HTTP_PORT is not set to a port, so health is not served.");
            return ExitCode.SOFTWARE;
        }
        try {
            return ask(served.get());
        } catch (IOException unreachable) {
            System.out.println("No Cairn answers at port " + served.get().getPort() + ".");
            return ExitCode.SOFTWARE;
        }
    }

    private static int ask(InetSocketAddress served) throws IOException {
        InetAddress host = InetAddress.getByName(served.getHostString());
        InetAddress reachable = host.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : host;
        URL url = new URL("http", reachable.getHostAddress(), served.getPort(), "/health");
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setConnectTimeout((int) TIMEOUT.toMillis());
        connection.setReadTimeout((int) TIMEOUT.toMillis());
        boolean healthy = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        try (InputStream report = healthy ? connection.getInputStream() : connection.getErrorStream()) {
            System.out.print(new String(report.readAllBytes(), StandardCharsets.UTF_8));
        }
        return healthy ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
