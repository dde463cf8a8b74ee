package dev.armature.engine.operation;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.function.Consumer;

/** Finds the paths that an update names: those that it writes, and those that it reads to compute a value. */
final class UpdatePaths {
    private UpdatePaths() {}

    /** Hands every path that is set, removed, added to or deleted from to {@code found}. */
    static void forEachTarget(Update update, Consumer<DocumentPath> found) {
        update.sets().forEach(set -> found.accept(set.path()));
        update.removes().forEach(remove -> found.accept(remove.path()));
        update.adds().forEach(add -> found.accept(add.path()));
        update.deletes().forEach(delete -> found.accept(delete.path()));
    }

    /** Hands every path that a value is computed from to {@code found}. */
    static void forEachSource(Update update, Consumer<DocumentPath> found) {
        update.sets().forEach(set -> sources(set.value(), found));
    }

    private static void sources(UpdateValue value, Consumer<DocumentPath> found) {
        if (value instanceof Operand.Path path) {
            found.accept(path.path());
        } else if (value instanceof UpdateValue.IfNotExists ifNotExists) {
            found.accept(ifNotExists.path());
            sources(ifNotExists.fallback(), found);
        } else if (value instanceof UpdateValue.ListAppend append) {
            sources(append.first(), found);
            sources(append.second(), found);
        } else if (value instanceof UpdateValue.Plus plus) {
            sources(plus.left(), found);
            sources(plus.right(), found);
        } else if (value instanceof UpdateValue.Minus minus) {
            sources(minus.left(), found);
            sources(minus.right(), found);
        }
    }
}
