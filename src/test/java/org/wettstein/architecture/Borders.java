package org.wettstein.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The borders between packages: each rule gives its violations as sentences, none when all is well. */
record Borders(String root, ArchitectureTable table, JavaClasses classes) {
    private static final Set<String> DRAWERS = Set.of(
            "common",
            "util",
            "utils",
            "core",
            "service",
            "services",
            "model",
            "impl",
            "dto",
            "exception",
            "exceptions",
            "helper",
            "helpers");
    private static final Pattern EMPTY_SUFFIX = Pattern.compile(".+(Impl|Manager|Helper|Helpers|Util|Utils|DTO|Dto)");
    private static final Pattern GET = Pattern.compile("get\\p{Lu}.*");
    private static final Set<String> PURE = Set.of("java.", "org.jspecify.");

    List<String> unlistedPackages() {
        return classes.stream()
                .filter(type -> !table.lists(top(type)))
                .map(type -> "%s: docs/architecture.md lists no package `%s`".formatted(type.getName(), top(type)))
                .toList();
    }

    List<String> wrongStates() {
        Set<String> present = classes.stream().map(this::top).collect(toCollection(TreeSet::new));
        return table.rows().stream()
                .filter(row -> row.isHere() != present.contains(row.name()))
                .map(row -> "docs/architecture.md:%d: `%s` has %s, so write `%s` in the last column of its row"
                        .formatted(
                                row.line(),
                                row.name(),
                                row.isHere() ? "no class" : "its first class",
                                row.isHere() ? "planned" : "here"))
                .toList();
    }

    /** Sub-packages belong to their parent. */
    List<String> forbiddenArrows() {
        return classes.stream()
                .filter(type -> table.lists(top(type)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> isOurs(arrow.getTargetClass().getBaseComponentType()))
                .filter(arrow -> !table.reachableFrom(top(arrow.getOriginClass()))
                        .contains(top(arrow.getTargetClass().getBaseComponentType())))
                .map(Dependency::getDescription)
                .distinct()
                .toList();
    }

    List<String> cycles() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
    }

    /** Nouns and their fold know Java and our ground, and no framework. */
    List<String> foreignTypesIn(Set<String> packages) {
        return classes.stream()
                .filter(type -> packages.contains(top(type)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> isForeign(arrow.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .distinct()
                .toList();
    }

    List<String> emptyNames() {
        return classes.stream().flatMap(Borders::emptyNames).toList();
    }

    List<String> accessorsWithGet() {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> GET.matcher(method.getName()).matches())
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static Stream<String> emptyNames(JavaClass type) {
        List<String> violations = new ArrayList<>();
        Stream.of(type.getPackageName().split("\\."))
                .filter(DRAWERS::contains)
                .forEach(drawer -> violations.add(type.getName() + ": a package named `" + drawer + "` is a drawer"));
        if (EMPTY_SUFFIX.matcher(type.getSimpleName()).matches()) {
            violations.add(type.getName() + ": the end of its name says nothing");
        }
        return violations.stream();
    }

    private boolean isForeign(JavaClass type) {
        Predicate<String> starts = type.getName()::startsWith;
        return !type.isPrimitive() && !isOurs(type) && PURE.stream().noneMatch(starts);
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    /** The package right under the root; empty for a class of the root itself. */
    private String top(JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }
}
