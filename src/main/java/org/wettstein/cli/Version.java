package org.wettstein.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Wettstein this is, as the build wrote it into the package. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "wettstein "
                    + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                            .orElse("0.1.0-SNAPSHOT")
        };
    }
}
