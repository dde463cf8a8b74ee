package dev.armature.processor.reading;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Converted;
import dev.armature.annotation.Document;
import dev.armature.annotation.Ignore;
import dev.armature.annotation.Item;
import dev.armature.annotation.Mixin;
import dev.armature.annotation.Projection;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Table;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Finds annotations that would have no effect where they stand, such as a key in a record that is no table.
 *
 * <p>javac copies an annotation of a record component to its field, accessor and constructor parameter; these are
 * traced back to the component, and reported once.
 */
public final class MisplacedAnnotations {

    private MisplacedAnnotations() {}

    /** Reports every misplaced annotation in the sources of a round. */
    public static void check(RoundEnvironment round, Diagnostics diagnostics) {
        AnnotatedElements annotated = AnnotatedElements.in(round);
        checkTables(annotated, diagnostics);
        checkStored(annotated, diagnostics);
        checkReads(annotated, diagnostics);
        CollectionAnnotations.check(annotated, diagnostics);
        for (Class<? extends Annotation> annotation : MapperAnnotations.ENTITY_COMPONENTS) {
            checkMembers(annotated, annotation, List.of(Table.class, Item.class), diagnostics);
        }
        for (Class<? extends Annotation> annotation : MapperAnnotations.COMPONENTS) {
            checkMembers(annotated, annotation, MapperAnnotations.RECORDS, diagnostics);
        }
    }

    /** What says something of a table, or of an entity's keys in one. */
    private static void checkTables(AnnotatedElements annotated, Diagnostics diagnostics) {
        for (Class<? extends Annotation> annotation : MapperAnnotations.INDEXES) {
            annotated.with(annotation).stream()
                    .filter(type -> !isAnnotated(type, Table.class))
                    .forEach(type -> report(
                            type, annotation, "belongs on a record with @Table, and `%s` has none", diagnostics));
        }
        for (Class<? extends Annotation> annotation : MapperAnnotations.KEYS) {
            annotated.with(annotation).stream()
                    .filter(type -> !isAnnotated(type, Table.class) && !isAnnotated(type, Item.class))
                    .forEach(type -> report(
                            type,
                            annotation,
                            "belongs on a record with @Table or @Item, and `%s` has none",
                            diagnostics));
        }
        annotated.with(Item.class).stream()
                .filter(type -> !hasSharedTable((TypeElement) type))
                .forEach(type -> report(
                        type,
                        Item.class,
                        "belongs on a record that a sealed interface with @Table permits, and `%s` is none",
                        diagnostics));
    }

    /** What says how types are stored. */
    private static void checkStored(AnnotatedElements annotated, Diagnostics diagnostics) {
        for (Class<? extends Annotation> annotation : MapperAnnotations.SCOPES) {
            annotated.with(annotation).stream()
                    .filter(place -> place instanceof TypeElement)
                    .filter(type -> MapperAnnotations.RECORDS.stream().noneMatch(mapped -> isAnnotated(type, mapped)))
                    .forEach(type -> report(
                            type,
                            annotation,
                            "belongs on a type with @Table or @Document, or on a package, and `%s` is neither",
                            diagnostics));
        }
        annotated.with(Mixin.class).stream()
                .filter(type -> !isAnnotated(type, Table.class)
                        && !isAnnotated(type, Document.class)
                        && !isAnnotated(type, Item.class))
                .forEach(type -> report(
                        type,
                        Mixin.class,
                        "describes a type for @Table or @Document, and `%s` has neither",
                        diagnostics));
        annotated.with(Document.class).stream()
                .filter(type -> isAnnotated(type, Table.class))
                .forEach(type -> report(
                        type,
                        Document.class,
                        "cannot stand beside @Table: `%s` is an item, or is stored in one",
                        diagnostics));
    }

    /** What is read besides entities. */
    private static void checkReads(AnnotatedElements annotated, Diagnostics diagnostics) {
        for (Class<? extends Annotation> annotation : MapperAnnotations.PATTERNS) {
            annotated.with(annotation).stream()
                    .filter(member -> !isAnnotated(owner(member), Repository.class))
                    .forEach(member -> report(
                            member,
                            annotation,
                            "belongs in an interface with @Repository, and the type around `%s` has none",
                            diagnostics));
        }
        annotated.with(Projection.class).stream()
                .filter(type -> isAnnotated(type, Table.class) || isAnnotated(type, Document.class))
                .forEach(type -> report(
                        type,
                        Projection.class,
                        "cannot stand beside @Table or @Document: `%s` is stored, or is read from what is",
                        diagnostics));
    }

    private static void checkType(TypeElement type, Class<? extends Annotation> annotation, Diagnostics diagnostics) {
        if (annotation == Converted.class) {
            checkConvertedType(type, annotation, diagnostics);
        } else if (!isAnnotated(type, Table.class)) {
            report(type, annotation, "belongs on a type with @Table, and `%s` has none", diagnostics);
        }
    }

    /** On a type, {@code @Converted} says how its values are stored in others; an item or document has a form already. */
    private static void checkConvertedType(
            TypeElement type, Class<? extends Annotation> annotation, Diagnostics diagnostics) {
        if (MapperAnnotations.RECORDS.stream().anyMatch(mapped -> isAnnotated(type, mapped))) {
            report(
                    type,
                    annotation,
                    "says how values of a type are stored, and `%s` is stored by its own codec; converters for what is in it belong in @Converters",
                    diagnostics);
        }
    }

    private static void checkMembers(
            AnnotatedElements annotated,
            Class<? extends Annotation> annotation,
            List<Class<? extends Annotation>> owners,
            Diagnostics diagnostics) {
        for (Element member : annotated.with(annotation)) {
            if (member instanceof TypeElement type) {
                checkType(type, annotation, diagnostics);
                continue;
            }
            TypeElement owner = owner(member);
            Element place = componentField(member, owner, annotation);
            if (isForSubclasses(owner)
                    || isImplementation(owner)
                    || (annotation == Attribute.class && isAnnotated(owner, Projection.class))) {
                continue;
            }
            if (owners.stream().noneMatch(type -> isAnnotated(owner, type))) {
                String names = owners.contains(Document.class) ? "@Table or @Document" : "@Table";
                report(
                        place,
                        annotation,
                        "belongs in a record with " + names + ", and the type around `%s` has none",
                        diagnostics);
            } else if (owner.getKind() == ElementKind.RECORD && !isComponentField(place)) {
                report(place, annotation, "belongs on the record component itself, not on `%s`", diagnostics);
            }
        }
    }

    /** Returns whether a type is one of those that an interface with a table permits, directly or by another. */
    private static boolean hasSharedTable(TypeElement type) {
        return type.getInterfaces().stream()
                .filter(DeclaredType.class::isInstance)
                .map(implemented -> (TypeElement) ((DeclaredType) implemented).asElement())
                .filter(implemented -> implemented.getModifiers().contains(Modifier.SEALED))
                .anyMatch(implemented -> isAnnotated(implemented, Table.class) || hasSharedTable(implemented));
    }

    /** Returns whether the members of a type can be those of the classes that extend it. */
    private static boolean isForSubclasses(TypeElement owner) {
        return owner.getModifiers().contains(Modifier.ABSTRACT)
                && !isAnnotated(owner, Table.class)
                && !isAnnotated(owner, Item.class);
    }

    /** Returns whether a type implements a mapped one; some processors copy annotations to what they write. */
    private static boolean isImplementation(TypeElement owner) {
        return Stream.concat(Stream.of(owner.getSuperclass()), owner.getInterfaces().stream())
                .filter(DeclaredType.class::isInstance)
                .map(type -> ((DeclaredType) type).asElement())
                .anyMatch(type -> isAnnotated(type, Table.class) || isAnnotated(type, Document.class));
    }

    /**
     * Reports the annotations of a class's members that say nothing of what the class consists of. Kotlin repeats those of
     * a property on the parameter of {@code copy}: what the property of that name says already is no mistake.
     */
    static void checkUnused(Shape shape, TypeElement type, Diagnostics diagnostics) {
        type.getEnclosedElements().stream()
                .flatMap(member -> member instanceof ExecutableElement executable
                        ? Stream.concat(Stream.of(member), executable.getParameters().stream())
                        : Stream.of(member))
                .forEach(member -> Stream.concat(
                                MapperAnnotations.ENTITY_COMPONENTS.stream(), MapperAnnotations.COMPONENTS.stream())
                        .filter(annotation -> annotation != Ignore.class && isAnnotated(member, annotation))
                        .filter(annotation -> !isUsed(member, annotation, shape))
                        .forEach(annotation -> report(
                                member,
                                annotation,
                                "has no effect on `%s`, which is neither read from an object nor given to it",
                                diagnostics)));
    }

    private static boolean isUsed(Element element, Class<? extends Annotation> annotation, Shape shape) {
        return shape.members().stream()
                .anyMatch(member -> member.declarations().contains(element)
                        || (element.getSimpleName().contentEquals(member.name())
                                && member.find(annotation).isPresent()));
    }

    private static void report(
            Element place, Class<? extends Annotation> annotation, String problem, Diagnostics diagnostics) {
        diagnostics.error(
                RuleId.MISPLACED_ANNOTATION,
                AnnotationReader.find(place, annotation).orElseThrow().origin(),
                "@%s %s.".formatted(annotation.getSimpleName(), problem.formatted(place.getSimpleName())));
    }

    private static TypeElement owner(Element member) {
        for (Element place = member; place != null; place = place.getEnclosingElement()) {
            if (place instanceof TypeElement type) {
                return type;
            }
        }
        throw new IllegalStateException(member + " is in no type");
    }

    /** Returns the field of the component that the member was made for, or the member itself where there is none. */
    private static Element componentField(Element member, TypeElement owner, Class<? extends Annotation> annotation) {
        if (owner.getKind() != ElementKind.RECORD) {
            return member;
        }
        return RecordShape.fields(owner).stream()
                .filter(field -> field.getSimpleName().equals(member.getSimpleName()) && isAnnotated(field, annotation))
                .map(Element.class::cast)
                .findFirst()
                .orElse(member);
    }

    private static boolean isComponentField(Element element) {
        return element.getKind() == ElementKind.FIELD && !element.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isAnnotated(Element element, Class<? extends Annotation> annotation) {
        return AnnotationReader.find(element, annotation).isPresent();
    }
}
