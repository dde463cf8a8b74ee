package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.evaluation.PathClash;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code Artist, #y, address.lines[0]}; of what is wrong with paths, the service reports the last. */
final class ProjectionParser {
    private ProjectionParser() {}

    static Projection parse(ExpressionSource source) {
        List<DocumentPath> paths = new ArrayList<>();
        do {
            source.enterPart(paths.size());
            paths.add(source.path());
        } while (source.accept(","));
        PathClash.last(paths).ifPresent(clash -> {
            source.enterPart(clash.at());
            source.report(clash.problem());
        });
        return source.finish(new Projection(paths), projection -> null);
    }
}
