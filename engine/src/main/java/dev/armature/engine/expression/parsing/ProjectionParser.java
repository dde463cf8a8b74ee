package dev.armature.engine.expression.parsing;

import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code Artist, #y, address.lines[0]}. */
final class ProjectionParser {
    private ProjectionParser() {}

    static Projection parse(ExpressionSource source) {
        List<DocumentPath> paths = new ArrayList<>();
        do {
            paths.add(source.path());
        } while (source.accept(","));
        return source.finish(new Projection(paths), projection -> null);
    }
}
