package org.wettstein.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows each border failing on a tree that is wrong on purpose. */
class BordersTest {
    private static final String WRONG = "org.wettstein.architecture.wrong";
    private static final ArchitectureTable TABLE =
            ArchitectureTable.parse("""
            | floor | package | lives there | may use | state |
            |---|---|---|---|---|
            | roof | `upper` | the roof | below | here |
            | below | `middle` | nothing yet | `lower` | here |
            | | `lower` | the ground | – | planned |
            """.lines().toList());

    private final Borders borders = new Borders(WRONG, TABLE, new ClassFileImporter().importPackages(WRONG));

    @Test
    void followsMayUseOverSeveralStepsAndFloors() {
        assertThat(TABLE.reachableFrom("upper")).containsExactly("lower", "middle", "upper");
        assertThat(TABLE.reachableFrom("lower")).containsExactly("lower");
    }

    @Test
    void seesAnArrowThatPointsUp() {
        assertThat(borders.forbiddenArrows())
                .isNotEmpty()
                .allSatisfy(arrow -> assertThat(arrow).contains("lower.Ground").contains("upper.Roof"));
    }

    @Test
    void seesACycle() {
        assertThat(borders.cycles())
                .singleElement()
                .asString()
                .contains("upper")
                .contains("lower");
    }

    @Test
    void seesAPackageThatTheTableDoesNotList() {
        assertThat(borders.unlistedPackages())
                .containsExactlyInAnyOrder(
                        WRONG + ".stray.Stray: docs/architecture.md lists no package `stray`",
                        WRONG + ".package-info: docs/architecture.md lists no package ``");
    }

    @Test
    void saysWhichLineToEditWhenAPackageLandsOrLeaves() {
        assertThat(borders.wrongStates())
                .containsExactly(
                        "docs/architecture.md:4: `middle` has no class, so write `planned` in the last column of its row",
                        "docs/architecture.md:5: `lower` has its first class, so write `here` in the last column of its row");
    }

    @Test
    void seesAFrameworkInANoun() {
        assertThat(borders.foreignTypesIn(Set.of("lower"))).isNotEmpty().allSatisfy(arrow -> assertThat(arrow)
                .contains("JsonNode"));
        assertThat(borders.foreignTypesIn(Set.of("upper"))).isEmpty();
    }

    @Test
    void seesNamesThatSayNothing() {
        assertThat(borders.emptyNames())
                .containsExactlyInAnyOrder(
                        WRONG + ".upper.impl.RoofManager: a package named `impl` is a drawer",
                        WRONG + ".upper.impl.RoofManager: the end of its name says nothing");
    }

    @Test
    void seesAnAccessorWithGet() {
        assertThat(borders.accessorsWithGet()).containsExactly(WRONG + ".upper.Roof.getGround()");
    }

    @Test
    void seesAPackageWithoutIntroductionAndOneThatOutgrew(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("package-info.java"), "@NullMarked\npackage a;\n");
        Files.writeString(root.resolve("One.java"), "record One() {}");
        PackageFolders folders = PackageFolders.under(root);

        assertThat(folders.withoutIntroduction()).hasSize(1);
        assertThat(folders.overgrown(1)).hasSize(1);
        assertThat(folders.overgrown(2)).isEmpty();
    }
}
