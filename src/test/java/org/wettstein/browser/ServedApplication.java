package org.wettstein.browser;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the packaged application once for all tests that ask for its {@link URI}. */
final class ServedApplication implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(ServedApplication.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(
                Files.isDirectory(Path.of("src/main/java/org/wettstein/portal")), "the portal is only planned");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == URI.class;
    }

    @Override
    public URI resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Application.class, ignored -> start(), Application.class)
                .address();
    }

    private static Application start() {
        try {
            return Application.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
