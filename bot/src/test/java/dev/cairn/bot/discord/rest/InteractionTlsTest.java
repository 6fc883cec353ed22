package dev.cairn.bot.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.cairn.bot.discord.InteractionAddress;
import dev.cairn.bot.interaction.InteractionMetrics;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends requests over real TLS, to a server whose certificate is for the name localhost alone. */
class InteractionTlsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String PASSWORD = "only-for-this-test";
    private static final InteractionRequest DELETION = new InteractionRequest(
            InteractionRequest.Endpoint.DELETE_ORIGINAL,
            new InteractionAddress(1, 2, "token"),
            Optional.empty(),
            Optional.empty());

    @TempDir
    private Path folder;

    private final AtomicInteger received = new AtomicInteger();
    private KeyStore keys;
    private HttpsServer server;

    @BeforeEach
    void startServer() throws Exception {
        keys = keys();
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            received.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    private KeyStore keys() throws Exception {
        Path store = folder.resolve("keys");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(keytool.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        KeyStore read = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            read.load(file, PASSWORD.toCharArray());
        }
        return read;
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void requestsGoOverTheConnectionThatWasPrepared() throws Exception {
        try (InteractionClient client =
                new InteractionClient(api("localhost"), InteractionMetrics.NONE, Optional.of(trusting()))) {
            client.prepare();
            client.send(DELETION).block(LONG);
            client.send(DELETION).block(LONG);
        }

        assertThat(received).hasValue(2);
    }

    @Test
    void serverThatNobodyVouchesForGetsNothing() {
        try (InteractionClient client = new InteractionClient(api("localhost"), InteractionMetrics.NONE)) {
            assertUntrusted(client);
        }
    }

    @Test
    void serverWithTheCertificateOfAnotherNameGetsNothing() throws Exception {
        try (InteractionClient client =
                new InteractionClient(api("127.0.0.1"), InteractionMetrics.NONE, Optional.of(trusting()))) {
            assertUntrusted(client);
        }
    }

    private void assertUntrusted(InteractionClient client) {
        InteractionRequest callback = new InteractionRequest(
                InteractionRequest.Endpoint.CALLBACK, DELETION.address(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> client.send(callback).block(LONG)).hasCauseInstanceOf(SSLException.class);
        assertThat(received).hasValue(0);
    }

    private URI api(String host) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + "/api/v10");
    }

    private SslContext trusting() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        return SslContextBuilder.forClient()
                .sslProvider(SslProvider.JDK)
                .trustManager(managers)
                .endpointIdentificationAlgorithm("HTTPS")
                .build();
    }
}
