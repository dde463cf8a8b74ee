package dev.armature.engine.operation;

import dev.armature.engine.capacity.ItemSize;
import dev.armature.engine.catalog.KeyAttribute;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.evaluation.UpdateApplier;
import dev.armature.engine.expression.evaluation.UpdateResult;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.InvalidItemException;
import dev.armature.runtime.value.Item;
import org.jspecify.annotations.Nullable;

/** Updates an item, or makes one where there is none. */
final class PreparedUpdate extends PreparedWrite {
    /** What an update weighs beside the item that it makes; observed. */
    private static final int BASE_BYTES = 3;

    private static final int WRITE_BYTES = 19;
    private static final int ARITHMETIC_BYTES = 50;
    private static final int LIST_INDEX_BYTES = 1;
    private static final int REMOVE_BYTES = 2;

    private final Item keyItem;
    private final Update update;
    private final UpdateApplier applier;
    private final boolean isLegacy;
    private @Nullable UpdateResult result;

    private PreparedUpdate(
            TableDefinition table,
            byte[] key,
            WriteCondition condition,
            Item keyItem,
            Update update,
            UpdateApplier applier,
            boolean isLegacy) {
        super(table, key, condition);
        this.keyItem = keyItem;
        this.update = update;
        this.applier = applier;
        this.isLegacy = isLegacy;
    }

    /**
     * Checks the key and that the update leaves it alone.
     *
     * @param applier of {@code update}
     * @param isLegacy whether the update comes from {@code AttributeUpdates}
     */
    static PreparedUpdate of(
            TableDefinition table,
            byte[] key,
            Item keyItem,
            WriteCondition condition,
            Update update,
            UpdateApplier applier,
            boolean isLegacy) {
        UpdatePaths.forEachTarget(update, target -> requireNoKey(table, target));
        return new PreparedUpdate(table, key, condition, keyItem, update, applier, isLegacy);
    }

    private static void requireNoKey(TableDefinition table, DocumentPath path) {
        AttributeName attribute = path.attribute();
        for (KeyAttribute part : table.key().all()) {
            if (part.name().equals(attribute)) {
                throw new ValidationException(RequestWording.keyUpdated(attribute.text()));
            }
        }
    }

    /** Returns what the update did; asked after the write. */
    UpdateResult result() {
        if (result == null) {
            throw new IllegalStateException("The update was not applied");
        }
        return result;
    }

    @Override
    @Nullable
    Item change(@Nullable Item before) {
        if (before == null && isLegacy && onlyTakesAway()) {
            result = UpdateResult.NOTHING;
            return null;
        }
        UpdateResult applied;
        try {
            applied = before == null ? applier.create(keyItem) : applier.apply(before);
        } catch (ExpressionException e) {
            if (isLegacy && e.kind() == ExpressionException.Kind.DATA_TYPE) {
                throw new ValidationException(RequestWording.updatedTypeMismatch());
            }
            throw Expressions.refused(Expressions.Parameter.UPDATE, e);
        } catch (InvalidItemException e) {
            throw ItemKeys.refused(e);
        }
        ItemKeys.requireIndexKeys(table(), update, applied.after(), isLegacy);
        requireSize(applied.after());
        result = applied;
        return applied.after();
    }

    /** An update of the first API that has nothing else to do makes no item. */
    private boolean onlyTakesAway() {
        return update.sets().isEmpty()
                && update.adds().isEmpty()
                && !(update.removes().isEmpty() && update.deletes().isEmpty());
    }

    private void requireSize(Item after) {
        int actionBytes = BASE_BYTES;
        for (Update.Set set : update.sets()) {
            actionBytes += WRITE_BYTES + listIndexBytes(set.path());
            actionBytes += isArithmetic(set.value()) ? ARITHMETIC_BYTES : 0;
        }
        for (Update.Add add : update.adds()) {
            actionBytes += WRITE_BYTES + listIndexBytes(add.path());
        }
        for (Update.Delete delete : update.deletes()) {
            actionBytes += WRITE_BYTES + listIndexBytes(delete.path());
        }
        actionBytes += REMOVE_BYTES * update.removes().size();
        if (ItemSize.atMost(after) + actionBytes <= ItemSize.MAX_BYTES) {
            return;
        }
        int size = after.sizeBytes();
        if (Math.max(size, size - keyItem.sizeBytes() + actionBytes) > ItemSize.MAX_BYTES) {
            throw new ValidationException(RequestWording.updatedItemTooLarge());
        }
    }

    private static int listIndexBytes(DocumentPath path) {
        for (DocumentPath.Element element : path.elements()) {
            if (element instanceof DocumentPath.Index) {
                return LIST_INDEX_BYTES;
            }
        }
        return 0;
    }

    private static boolean isArithmetic(UpdateValue value) {
        return value instanceof UpdateValue.Plus || value instanceof UpdateValue.Minus;
    }
}
