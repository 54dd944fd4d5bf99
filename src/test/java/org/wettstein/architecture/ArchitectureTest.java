package org.wettstein.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code to the table of packages in {@code docs/architecture.md}. */
class ArchitectureTest {
    private static ArchitectureTable table;
    private static Borders borders;

    @BeforeAll
    static void readTableAndClasses() throws IOException {
        table = ArchitectureTable.read(Path.of("docs/architecture.md"));
        borders = new Borders(
                "org.wettstein", table, new ClassFileImporter().importPath(Path.of("target/classes/org/wettstein")));
    }

    @Test
    void findsTheWholeTable() {
        assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(26);
        assertThat(table.onFloor("nouns")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(table.reachableFrom(row.name())).contains(row.name()));
    }

    @Test
    void matchesAClassForEveryPackageThatIsHereAndNoneForAPlannedOne() {
        assertThat(borders.wrongStates()).isEmpty();
    }

    @Test
    void knowsOnlyThePackagesOfTheTable() {
        assertThat(borders.unlistedPackages()).isEmpty();
    }

    @Test
    void pointsOnlyWhereTheTableAllows() {
        assertThat(borders.forbiddenArrows()).isEmpty();
    }

    @Test
    void hasNoCycleBetweenPackagesOrSubPackages() {
        assertThat(borders.cycles()).isEmpty();
    }

    @Test
    void keepsFrameworksOutOfNounsAndFold() {
        Set<String> pure = new TreeSet<>(table.onFloor("nouns"));
        pure.addAll(table.onFloor("fold"));
        assertThat(borders.foreignTypesIn(pure)).isEmpty();
    }

    @Test
    void hasNoNameThatSaysNothing() {
        assertThat(borders.emptyNames()).isEmpty();
    }

    @Test
    void readsRecordsWithoutGet() {
        assertThat(borders.accessorsWithGet()).isEmpty();
    }

    @Test
    void introducesEveryPackageInASentence() throws IOException {
        assertThat(PackageFolders.under(Path.of("src/main/java/org/wettstein")).withoutIntroduction())
                .isEmpty();
    }

    @Test
    void splitsAPackageThatOutgrowsAboutTwentyFiveFiles() throws IOException {
        assertThat(PackageFolders.under(Path.of("src/main/java/org/wettstein")).overgrown(27))
                .isEmpty();
    }
}
