package dev.armature.runtime.expression;

import dev.armature.runtime.value.DocumentPath;
import java.util.List;

/** Which parts of an item an answer holds; no path may be another's prefix. */
public record Projection(List<DocumentPath> paths) {
    /** Copies the list. */
    public Projection {
        paths = List.copyOf(paths);
    }
}
