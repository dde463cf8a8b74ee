package dev.armature.runtime.table;

import dev.armature.runtime.codec.SizeLimit;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;

/** Checks the constants that an update assigns to limited attributes as a whole, appends or adds. */
final class UpdateSizeCheck {
    private UpdateSizeCheck() {}

    static void check(Update update, List<SizeLimit> limits) {
        for (SizeLimit limit : limits) {
            DocumentPath path = DocumentPath.of(limit.attribute());
            update.sets().stream().filter(set -> set.path().equals(path)).forEach(set -> check(set.value(), limit));
            update.adds().stream().filter(add -> add.path().equals(path)).forEach(add -> limit.check(add.value()));
        }
    }

    private static void check(UpdateValue value, SizeLimit limit) {
        if (value instanceof Operand.Constant constant) {
            limit.check(constant.value());
        } else if (value instanceof UpdateValue.IfNotExists conditional) {
            check(conditional.fallback(), limit);
        } else if (value instanceof UpdateValue.ListAppend append) {
            check(append.first(), limit);
            check(append.second(), limit);
        }
    }
}
