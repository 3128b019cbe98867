package nl.kamervragen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the line along which packages may depend on each other; a sub-package counts as its parent. */
class ArchitectureTest {
    private static final String ROOT = "nl.kamervragen";

    /** Lowest first; a layer may use the layers below it, not its neighbours. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("diagnostic"),
            Set.of("reference"),
            Set.of("content"),
            Set.of("model"),
            Set.of("registry"),
            Set.of("source", "compose", "term"),
            Set.of("read", "validate"),
            Set.of("format"),
            Set.of("json"),
            Set.of("report"),
            Set.of(""));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesDependOneWay() {
        for (JavaClass type : CLASSES) {
            String from = slice(type);
            for (JavaClass target : targets(type)) {
                String to = slice(target);
                assertThat(from.equals(to) || layer(to) < layer(from))
                        .as("%s may not use %s", type.getName(), target.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void internalsAreUsedByTheirParentOnly() {
        for (JavaClass type : CLASSES) {
            for (JavaClass target : targets(type)) {
                if (target.getPackageName().endsWith(".internal")) {
                    assertThat(slice(type))
                            .as("%s uses %s", type.getName(), target.getName())
                            .isEqualTo(slice(target));
                }
            }
        }
    }

    @Test
    void everyPackageIsNullMarkedAndDescribed() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaPackage javaPackage : CLASSES.getPackage(ROOT).getSubpackagesInTree()) {
            if (!javaPackage.getClasses().isEmpty() && !javaPackage.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(javaPackage.getName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void nothingStaticCanChange() {
        fields().that()
                .areStatic()
                .and(areWritten())
                .should()
                .beFinal()
                .because("state would be shared by all users of the library")
                .check(CLASSES);
        Set<String> mutable = CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getName().startsWith("$"))
                .filter(field -> !isPrivateArray(field))
                .map(field -> field.getRawType().getName() + " " + field.getFullName())
                .filter(ArchitectureTest::isMutable)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mutable).isEmpty();
    }

    @Test
    void nobodyReadsSystemPropertiesTheClockOrThePlatformCharset() {
        noClasses()
                .should()
                .callMethod(System.class, "getProperty", String.class)
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .check(CLASSES);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(CLASSES);
    }

    /** The bytes by which a file is known: nobody else can reach them. */
    private static boolean isPrivateArray(JavaField field) {
        return field.getRawType().isArray() && field.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean isMutable(String typeAndName) {
        return typeAndName.startsWith("[")
                || List.of("java.util.ArrayList", "java.util.HashMap", "java.util.HashSet", "java.util.LinkedHashMap")
                        .stream()
                        .anyMatch(typeAndName::startsWith);
    }

    private static DescribedPredicate<JavaField> areWritten() {
        return DescribedPredicate.describe(
                "are written by people",
                field -> !field.getName().startsWith("$")
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static Set<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().equals(ROOT)
                        || target.getPackageName().startsWith(ROOT + "."))
                .collect(Collectors.toSet());
    }

    private static String slice(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static int layer(String slice) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (LAYERS.get(i).contains(slice)) {
                return i;
            }
        }
        throw new AssertionError("A package outside the map: " + slice);
    }
}
