package dev.armature.engine.operation;

import dev.armature.engine.capacity.ItemSize;
import dev.armature.engine.encoding.KeyRange;
import dev.armature.engine.expression.evaluation.ConditionEvaluator;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.storage.Cursor;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one page of a Query or Scan: walks a range, evaluates each item, and stops at the limit or past one megabyte.
 * What counts is what is evaluated, whether or not the filter lets it through.
 */
final class PageReader {
    /** A page ends behind the item with which the evaluated items exceed this. */
    private static final long MAX_PAGE_BYTES = 1024 * 1024;

    private final ReadTarget target;
    private final Selection selection;
    private final int limit;

    /** In the order of the walk, before filter and projection. */
    private final List<Item> evaluated = new ArrayList<>();

    private final List<ReadableItem> matched = new ArrayList<>();
    private final List<Item> fetched = new ArrayList<>();
    private int matchedCount;
    private long sizeAtMost;

    /**
     * Prepares to read a page of {@code target}.
     *
     * @param limit the most items to evaluate
     */
    PageReader(ReadTarget target, Selection selection, int limit) {
        this.target = target;
        this.selection = selection;
        this.limit = limit;
    }

    Page read(ItemReader reader, KeyRange range, boolean ascending) {
        boolean ended = true;
        if (!range.isEmpty()) {
            try (ItemReader.View view = reader.view()) {
                Cursor cursor = view.walk(range, ascending);
                ended = read(view, cursor);
            }
        }
        Optional<Item> last =
                ended ? Optional.empty() : Optional.of(target.lastEvaluatedKey(evaluated.get(evaluated.size() - 1)));
        return new Page(matched, matchedCount, evaluated, fetched, last);
    }

    private boolean read(ItemReader.View view, Cursor cursor) {
        ConditionEvaluator filter = selection.filter();
        ProjectionApplier projection = selection.projection();
        while (cursor.next()) {
            Item entry = Item.ofEncoded(cursor.value());
            evaluated.add(entry);
            Item item = selection.fetchesItems() ? fetch(view, entry) : entry;
            if (filter == null || filter.matches(item)) {
                matchedCount++;
                if (!selection.countsOnly()) {
                    matched.add(projection == null ? item : projection.apply(item));
                }
            }
            if (evaluated.size() == limit || isPastOneMegabyte(entry)) {
                return false;
            }
        }
        return true;
    }

    private Item fetch(ItemReader.View view, Item entry) {
        byte[] key = target.table().key().encode(target.table().keyspace(), entry);
        Item item = key == null ? null : view.find(key);
        if (item == null) {
            throw new IllegalStateException("An index entry has no item: " + entry);
        }
        fetched.add(item);
        return item;
    }

    /** Adds up bounds, which cost nothing, and exact sizes only once the bounds no longer tell. */
    private boolean isPastOneMegabyte(Item last) {
        sizeAtMost += ItemSize.atMost(last);
        if (sizeAtMost <= MAX_PAGE_BYTES) {
            return false;
        }
        long size = 0;
        for (Item item : evaluated) {
            size += item.sizeBytes();
        }
        sizeAtMost = size;
        return size > MAX_PAGE_BYTES;
    }

    /**
     * What was read.
     *
     * @param items those that matched, projected; empty where they are only counted
     * @param count how many matched
     * @param evaluated the table's items or the index's entries that were walked
     * @param fetched items read from the table because a local index holds only a part of them
     * @param lastEvaluatedKey where the next page goes on; empty if the range was read to its end
     */
    record Page(
            List<ReadableItem> items,
            int count,
            List<Item> evaluated,
            List<Item> fetched,
            Optional<Item> lastEvaluatedKey) {}
}
