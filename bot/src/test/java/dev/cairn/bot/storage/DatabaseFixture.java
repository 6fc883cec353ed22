package dev.cairn.bot.storage;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs the tests marked {@link EachDatabase} once on each. */
public final class DatabaseFixture implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(
                on("SQLite", FreshDatabase::sqlite),
                on("PostgreSQL", () -> FreshDatabase.postgres(PostgresServer.of(context))));
    }

    private static TestTemplateInvocationContext on(String name, FreshDatabase.Maker maker) {
        return new TestTemplateInvocationContext() {
            @Override
            public String getDisplayName(int invocation) {
                return "on " + name;
            }

            @Override
            public List<Extension> getAdditionalExtensions() {
                return List.of(new DatabaseParameters(maker));
            }
        };
    }
}
