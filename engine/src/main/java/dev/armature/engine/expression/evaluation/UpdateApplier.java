package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the item that an update leaves. Every value is computed from the item as it was, so the order of the update's
 * parts has no meaning. Attributes that are not touched are copied as bytes and keep their order; new ones follow.
 *
 * <ul>
 *   <li>A path can be written where its parent is there: a map for a name, a list for an index. An index past the end
 *       appends, several of them in their order. Elements behind a removed one move up at the end.
 *   <li>What is not there can be removed, though its parent must be there, unless the whole item is not.
 *   <li>A set without members goes away; an empty map or list stays.
 * </ul>
 *
 * <p>Source: Developer Guide, "Update expressions"; errors observed.
 */
public final class UpdateApplier {
    private final PathTree<UpdateAction> actions = new PathTree<>();
    private final List<DocumentPath> touched = new ArrayList<>();

    /**
     * Creates the applier of one update.
     *
     * @throws ExpressionException if two of its paths overlap or conflict, or a value is nested too deep
     */
    public UpdateApplier(Update update) {
        for (Update.Set set : update.sets()) {
            TreeDepth.check(set.value());
            add(set.path(), true, before -> Optional.of(new UpdateValueEvaluator(before).evaluate(set.value())));
        }
        for (Update.Remove remove : update.removes()) {
            add(remove.path(), false, before -> Optional.empty());
        }
        for (Update.Add add : update.adds()) {
            add(add.path(), true, before -> Optional.of(UpdateArithmetic.add(before.find(add.path()), add.value())));
        }
        for (Update.Delete delete : update.deletes()) {
            add(delete.path(), false, before -> UpdateArithmetic.delete(before.find(delete.path()), delete.value()));
        }
    }

    private void add(DocumentPath path, boolean writes, Function<Item, Optional<AttributeValue>> value) {
        actions.add(path, new UpdateAction(writes, value));
        touched.add(path);
    }

    /**
     * Returns what the update makes of an item that exists.
     *
     * @throws ExpressionException if a value is missing, has the wrong type or cannot be stored, or a parent is missing
     */
    public UpdateResult apply(Item before) {
        return write(before, new ItemSink(before.encoded().length + 64));
    }

    /**
     * Returns what the update makes where there is no item: one with the attributes of {@code key}, then its own. Values
     * in the update do not see the key.
     *
     * @throws ExpressionException if a value is missing, has the wrong type or cannot be stored, or a parent is missing
     */
    public UpdateResult create(Item key) {
        ItemSink sink = new ItemSink();
        key.writeTo(sink);
        return write(Item.empty(), sink);
    }

    private UpdateResult write(Item before, ItemSink sink) {
        new UpdatedDocument(before, actions).writeTo(sink);
        return new UpdateResult(before, sink.toItem(), new Projection(touched));
    }
}
