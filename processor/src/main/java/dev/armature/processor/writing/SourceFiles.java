package dev.armature.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.MappedModel;
import dev.armature.processor.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Writes generated types through the compiler's {@code Filer}, each with the record it was generated for as its one
 * originating element: that is what makes the processor isolating.
 */
final class SourceFiles {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String PROCESSOR = "dev.armature.processor.MapperProcessor";

    /** What generated code names of {@code java.lang}; a package may have types of these names, which come first. */
    private static final List<String> JAVA_LANG = List.of(
            "Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Override", "Short", "String");

    private final Filer filer;
    private final Elements elements;
    /** What is asked again for each file of a record or package. */
    private final Map<Element, List<AnnotationSpec>> annotations = new HashMap<>();

    private final Map<String, Boolean> redefinesJavaLang = new HashMap<>();

    SourceFiles(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Writes one top-level type into the package of the record that it is generated for. */
    void write(TypeSpec.Builder type, MappedModel record) {
        write(type, record, List.of(record.origin()));
    }

    /** As {@link #write(TypeSpec.Builder, MappedModel)}, made from other elements than the record. */
    void write(TypeSpec.Builder type, MappedModel record, List<Origin> origins) {
        String packageName = record.home().packageName();
        type.addAnnotations(annotations.computeIfAbsent(record.origin().element(), this::annotations));
        TypeSpec built = type.build();
        JavaFile file = JavaFile.builder(packageName, built)
                .indent("    ")
                .skipJavaLangImports(!redefinesJavaLang.computeIfAbsent(packageName, this::redefinesJavaLang))
                .build();
        String name = packageName.isEmpty() ? built.name() : packageName + "." + built.name();
        try (Writer writer = filer.createSourceFile(name, elements(origins)).openWriter()) {
            writer.write(SourceLayout.tidy(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name, e);
        }
    }

    /** Returns what stands on every type that is generated for a record. */
    private List<AnnotationSpec> annotations(Element record) {
        List<AnnotationSpec> marks = new ArrayList<>();
        if (isVisible(GENERATED, record)) {
            marks.add(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (namesDeprecated(record)) {
            marks.add(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return marks;
    }

    private static Element[] elements(List<Origin> origins) {
        return origins.stream().map(Origin::element).toArray(Element[]::new);
    }

    /** Returns whether code beside a record can mark what is nullable, as JSpecify does. */
    boolean canMarkNullable(MappedModel record) {
        return isVisible(RuntimeTypes.NULLABLE, record.origin().element());
    }

    /** Returns whether a type, a member of it or the type of one is deprecated: whoever declared it has been told. */
    private boolean namesDeprecated(Element type) {
        return elements.isDeprecated(type)
                || type.getEnclosedElements().stream()
                        .anyMatch(member -> elements.isDeprecated(member)
                                || namesDeprecated(
                                        member instanceof ExecutableElement method
                                                ? method.getReturnType()
                                                : member.asType()));
    }

    private boolean namesDeprecated(TypeMirror type) {
        return type instanceof DeclaredType declared
                && (elements.isDeprecated(declared.asElement())
                        || declared.getTypeArguments().stream().anyMatch(this::namesDeprecated));
    }

    /** In a module, a type is there only if the module reads the one that has it: {@code java.compiler}, {@code org.jspecify}. */
    private boolean isVisible(ClassName type, Element from) {
        ModuleElement module = elements.getModuleOf(from);
        return module == null
                ? elements.getTypeElement(type.canonicalName()) != null
                : elements.getTypeElement(module, type.canonicalName()) != null;
    }

    private boolean redefinesJavaLang(String packageName) {
        return JAVA_LANG.stream()
                .map(name -> packageName.isEmpty() ? name : packageName + "." + name)
                .anyMatch(name -> elements.getTypeElement(name) != null);
    }
}
