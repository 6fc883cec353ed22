package dev.cairn.bot.storage;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves the database of one test, created at the first use. */
final class DatabaseParameters implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(DatabaseParameters.class);

    private final FreshDatabase.Maker maker;

    DatabaseParameters(FreshDatabase.Maker maker) {
        this.maker = maker;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Database.class || type == DatabaseUrl.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FreshDatabase fresh = context.getStore(NAMESPACE)
                .computeIfAbsent(FreshDatabase.class, any -> maker.make(), FreshDatabase.class);
        try {
            return parameter.getParameter().getType() == Database.class ? fresh.open() : fresh.url();
        } catch (StorageProblem problem) {
            throw new ParameterResolutionException("no database for the test", problem);
        }
    }
}
