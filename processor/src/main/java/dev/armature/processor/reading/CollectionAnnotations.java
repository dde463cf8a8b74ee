package dev.armature.processor.reading;

import dev.armature.annotation.Item;
import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Root;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds item collections that belong to no table, and roots of none. */
final class CollectionAnnotations {

    private CollectionAnnotations() {}

    static void check(AnnotatedElements annotated, Diagnostics diagnostics) {
        for (Element type : annotated.with(ItemCollection.class)) {
            if (type.getKind() != ElementKind.RECORD || !hasEntityAsRoot((TypeElement) type)) {
                AnnotationReader collection =
                        AnnotationReader.find(type, ItemCollection.class).orElseThrow();
                diagnostics.error(RuleId.ITEM_COLLECTION, collection.origin(), """
                        `%s` is no item collection: it wants to be a record in which one component carries @Root, and is \
                        an entity with @Item.""".formatted(type.getSimpleName()));
            }
        }
        for (Element member : annotated.with(Root.class)) {
            if (member.getKind() == ElementKind.FIELD
                    && AnnotationReader.find(Objects.requireNonNull(member.getEnclosingElement()), ItemCollection.class)
                            .isEmpty()) {
                diagnostics.error(
                        RuleId.MISPLACED_ANNOTATION,
                        AnnotationReader.find(member, Root.class).orElseThrow().origin(),
                        "@Root belongs in a record with @ItemCollection, and the type around `%s` has none."
                                .formatted(member.getSimpleName()));
            }
        }
    }

    private static boolean hasEntityAsRoot(TypeElement type) {
        return CollectionReader.rootOf(type)
                .filter(root -> root instanceof DeclaredType declared
                        && AnnotationReader.find(declared.asElement(), Item.class)
                                .isPresent())
                .isPresent();
    }
}
