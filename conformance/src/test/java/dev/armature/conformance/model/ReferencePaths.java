package dev.armature.conformance.model;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paths used side by side: those of an update or a projection. */
final class ReferencePaths {
    private ReferencePaths() {}

    /** Refuses two paths of which one leads through the other, or that take one value for a map and for a list. */
    static void requireDistinct(List<DocumentPath> paths) {
        for (int i = 0; i < paths.size(); i++) {
            if (clashes(paths.subList(0, i), paths.get(i))) {
                throw new ValidationException("two paths clash");
            }
        }
    }

    /** Returns whether a path clashes with one of others. */
    static boolean clashes(List<DocumentPath> others, DocumentPath path) {
        return others.stream().anyMatch(other -> clash(other.elements(), path.elements()));
    }

    private static boolean clash(List<DocumentPath.Element> a, List<DocumentPath.Element> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i).getClass() != b.get(i).getClass();
            }
        }
        return true;
    }

    /** Returns what a projection takes of an item; all of it without one. */
    static Map<String, AttributeValue> project(Optional<Projection> projection, Map<String, AttributeValue> item) {
        if (projection.isEmpty()) {
            return item;
        }
        ReferenceDocument document = new ReferenceDocument(item);
        projection.get().paths().forEach(document::mark);
        return document.toMarked();
    }
}
