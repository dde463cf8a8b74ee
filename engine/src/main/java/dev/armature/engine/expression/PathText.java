package dev.armature.engine.expression;

import dev.armature.runtime.value.DocumentPath;
import java.util.StringJoiner;

/** Writes document paths as the service does in its messages: {@code [a, [0], b]}. */
public final class PathText {
    private PathText() {}

    /** Returns the text of {@code path}. */
    public static String of(DocumentPath path) {
        StringJoiner text = new StringJoiner(", ", "[", "]");
        for (DocumentPath.Element element : path.elements()) {
            text.add(
                    element instanceof DocumentPath.Index index
                            ? "[" + index.index() + "]"
                            : ((DocumentPath.Name) element).name());
        }
        return text.toString();
    }
}
