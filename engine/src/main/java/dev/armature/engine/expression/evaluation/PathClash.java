package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.Optional;

/**
 * A path that gets in the way of one behind it.
 *
 * @param at the number of the path
 * @param problem the complaint, which names this path and then the other
 */
public record PathClash(int at, ExpressionException problem) {
    /** Returns the last such path: the service looks at the paths of a text from the last to the first. */
    public static Optional<PathClash> last(List<DocumentPath> paths) {
        if (paths.size() < 2) {
            return Optional.empty();
        }
        PathTree<Boolean> behind = new PathTree<>();
        for (int at = paths.size() - 1; at >= 0; at--) {
            try {
                behind.add(paths.get(at), true);
            } catch (ExpressionException e) {
                List<String> otherAndThis = e.details();
                return Optional.of(
                        new PathClash(at, new ExpressionException(e.kind(), otherAndThis.get(1), otherAndThis.get(0))));
            }
        }
        return Optional.empty();
    }
}
