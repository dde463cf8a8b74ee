package dev.armature.engine.model;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a table is, as simply as it can be said: a sorted map. It has no indexes; what an index answers is found by
 * looking at all items. Failed conditions leave it as it was and are told by the answer {@code false}.
 */
final class ReferenceTable {
    private record Key(String pk, long sk) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPartition = pk.compareTo(other.pk);
            return byPartition != 0 ? byPartition : Long.compare(sk, other.sk);
        }
    }

    private TreeMap<Key, Map<String, AttributeValue>> items = new TreeMap<>();

    static String keyOf(Step step) {
        if (step instanceof Step.Put put) {
            return key(put.item().toMap()).toString();
        }
        return step instanceof Step.Delete delete
                ? new Key(delete.pk(), delete.sk()).toString()
                : new Key(((Step.Update) step).pk(), ((Step.Update) step).sk()).toString();
    }

    private static Key key(Map<String, AttributeValue> item) {
        return new Key(text(item, "pk"), number(item, "sk"));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return item.get(name) instanceof AttributeValue.S text ? text.value() : "";
    }

    private static long number(Map<String, AttributeValue> item, String name) {
        return item.get(name) instanceof AttributeValue.N number
                ? number.value().longValueExact()
                : 0;
    }

    /** Does a write and returns whether its condition held; if not, nothing changed. */
    boolean write(Step step) {
        if (step instanceof Step.Put put) {
            Key key = key(put.item().toMap());
            if (put.onlyNew() && items.containsKey(key)) {
                return false;
            }
            items.put(key, put.item().toMap());
            return true;
        }
        if (step instanceof Step.Delete delete) {
            Key key = new Key(delete.pk(), delete.sk());
            if (delete.onlyThere() && !items.containsKey(key)) {
                return false;
            }
            items.remove(key);
            return true;
        }
        if (step instanceof Step.Update update) {
            update(update);
            return true;
        }
        TreeMap<Key, Map<String, AttributeValue>> before = new TreeMap<>(items);
        for (Step part : ((Step.Transaction) step).steps()) {
            if (!write(part)) {
                items = before;
                return false;
            }
        }
        return true;
    }

    private void update(Step.Update update) {
        Key key = new Key(update.pk(), update.sk());
        Map<String, AttributeValue> item = new LinkedHashMap<>(items.getOrDefault(key, Map.of()));
        item.put("pk", AttributeValue.of(update.pk()));
        item.put("sk", AttributeValue.of(update.sk()));
        item.put("count", AttributeValue.of(number(item, "count") + update.added()));
        item.put("rank", AttributeValue.of(update.rank()));
        if (update.owner().isEmpty()) {
            item.remove("owner");
        } else {
            item.put("owner", AttributeValue.of(update.owner()));
        }
        items.put(key, item);
    }

    /** Returns all items in the order of their keys. */
    List<Item> all() {
        List<Item> all = new ArrayList<>();
        items.values().forEach(item -> all.add(Item.of(item)));
        return all;
    }

    List<Item> query(Step.Query query) {
        List<Item> found = new ArrayList<>();
        items.forEach((key, item) -> {
            if (key.pk().equals(query.pk()) && key.sk() >= query.from()) {
                found.add(query.forward() ? found.size() : 0, Item.of(item));
            }
        });
        return found;
    }

    List<Item> query(Step.QueryIndex query) {
        boolean byOwner = query.index().equals("byOwner");
        String partitionKey = byOwner ? "owner" : "pk";
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        for (Map<String, AttributeValue> item : items.values()) {
            if (item.containsKey(partitionKey)
                    && item.containsKey("rank")
                    && text(item, partitionKey).equals(query.partition())) {
                found.add(item);
            }
        }
        Comparator<Map<String, AttributeValue>> order = Comparator.comparingLong(item -> number(item, "rank"));
        order = order.thenComparing(ReferenceTable::key);
        found.sort(query.forward() ? order : order.reversed());
        return found.stream().map(item -> project(item, byOwner)).toList();
    }

    private static Item project(Map<String, AttributeValue> item, boolean all) {
        Map<String, AttributeValue> part = new LinkedHashMap<>(item);
        if (!all) {
            part.keySet().retainAll(List.of("pk", "sk", "rank"));
        }
        return Item.of(part);
    }
}
