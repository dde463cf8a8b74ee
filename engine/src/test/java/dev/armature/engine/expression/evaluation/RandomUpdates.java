package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random updates over the paths and values of {@link RandomValues}; many of them cannot be applied. */
final class RandomUpdates {
    private final Random random;
    private final RandomValues values;

    RandomUpdates(Random random, RandomValues values) {
        this.random = random;
        this.values = values;
    }

    Update update() {
        List<Update.Set> sets = new ArrayList<>();
        List<Update.Remove> removes = new ArrayList<>();
        List<Update.Add> adds = new ArrayList<>();
        List<Update.Delete> deletes = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> sets.add(new Update.Set(values.path(), value(2)));
                case 3 -> removes.add(new Update.Remove(values.path()));
                case 4 -> adds.add(new Update.Add(values.path(), values.value()));
                default -> deletes.add(new Update.Delete(values.path(), values.value()));
            }
        }
        return new Update(sets, removes, adds, deletes);
    }

    private UpdateValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0, 1, 2, 3 -> new Operand.Constant(values.value());
            case 4 -> new Operand.Path(values.path());
            case 5 -> new UpdateValue.IfNotExists(values.path(), value(depth - 1));
            case 6 -> new UpdateValue.ListAppend(value(depth - 1), value(depth - 1));
            case 7 -> new UpdateValue.Plus(value(depth - 1), value(depth - 1));
            default -> new UpdateValue.Minus(value(depth - 1), value(depth - 1));
        };
    }
}
