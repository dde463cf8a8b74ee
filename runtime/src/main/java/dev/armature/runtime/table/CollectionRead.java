package dev.armature.runtime.table;

import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyRanges;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * The items of one item collection: an entity, and those whose keys continue its key. One query reads them, in as many
 * pages as it takes; items of entities that the collection does not name are passed over.
 */
public final class CollectionRead {
    private final List<ReadableItem> items;

    private CollectionRead(List<ReadableItem> items) {
        this.items = items;
    }

    /**
     * Reads the collection of the entity with this key.
     *
     * @param root the entity
     * @param continuations what stands behind the root's sort key in the sort keys of the others
     */
    public static <K> CollectionRead of(
            TableBinding table, ComposedMapping<?, K> root, K key, List<String> continuations) {
        QueryRequest.Builder request =
                QueryRequest.builder(table.tableName()).keyConditionExpression(condition(root, key, continuations));
        List<ReadableItem> items = new ArrayList<>();
        Optional<Item> next;
        do {
            QueryResponse response = table.client().query(request.build());
            items.addAll(response.items());
            next = response.lastEvaluatedKey();
            next.ifPresent(request::exclusiveStartKey);
        } while (next.isPresent());
        return new CollectionRead(items);
    }

    private static <K> KeyCondition condition(ComposedMapping<?, K> root, K key, List<String> continuations) {
        KeyValues values = root.componentsOfKey(key);
        ComposedKey composed = Objects.requireNonNull(root.composedKey(), "The root's key is not composed");
        KeyTemplate partition = composed.partition();
        KeyRanges sort = KeyRanges.of(composed.sort().orElseThrow(), values);
        return new KeyCondition(
                List.of(new KeyCondition.Equality(
                        partition.attribute().text(), AttributeValue.of(partition.compose(values)))),
                Optional.of(sort.withContinuations(continuations)));
    }

    /** Returns the entities of one kind, in the order of their keys. */
    public <T> List<T> list(ComposedMapping<T, ?> mapping) {
        return items.stream()
                .filter(item -> mapping.requireType().isOf(item.source()))
                .map(mapping::decodeStored)
                .toList();
    }

    /**
     * Returns the one entity of a kind, if there is one.
     *
     * @throws IllegalStateException if there are several
     */
    public <T> Optional<T> optional(ComposedMapping<T, ?> mapping) {
        List<T> found = list(mapping);
        if (found.size() > 1) {
            throw new IllegalStateException("The item collection has " + found.size() + " items of " + mapping.entity()
                    + " where it takes one");
        }
        return found.stream().findFirst();
    }

    /**
     * Returns the one entity of a kind, which must be there.
     *
     * @throws NoSuchElementException if it is not
     * @throws IllegalStateException if there are several
     */
    public <T> T single(ComposedMapping<T, ?> mapping) {
        return optional(mapping)
                .orElseThrow(() -> new NoSuchElementException("The item collection has no " + mapping.entity()));
    }
}
