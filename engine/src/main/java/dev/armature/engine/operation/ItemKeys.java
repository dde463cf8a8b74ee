package dev.armature.engine.operation;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.KeyAttribute;
import dev.armature.engine.catalog.KeyFault;
import dev.armature.engine.catalog.KeySchema;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.InvalidItemException;
import dev.armature.runtime.value.InvalidNumberException;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.WritableItem;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Turns what a request carries into items and their keys, and refuses what can be none. */
final class ItemKeys {
    private ItemKeys() {}

    /** Returns what is written as an item. */
    static Item item(WritableItem writable) {
        try {
            return writable.toItem();
        } catch (InvalidItemException e) {
            throw refused(e);
        } catch (InvalidNumberException e) {
            throw refused(RequestWordingOf.invalidNumber(e), e);
        }
    }

    /** Returns the service's refusal of what cannot be an item. */
    static ValidationException refused(InvalidItemException problem) {
        return refused(RequestWordingOf.invalidItem(problem), problem);
    }

    private static ValidationException refused(String message, RuntimeException cause) {
        ValidationException refused = new ValidationException(message);
        refused.initCause(cause);
        return refused;
    }

    /** Returns the key of an item that is to be put. */
    static byte[] keyOf(TableDefinition table, Item item) {
        byte[] key = table.key().encode(table.keyspace(), item);
        if (key == null) {
            throw new ValidationException(
                    RequestWordingOf.itemKey(table.key().findFault(item, false).orElseThrow()));
        }
        return key;
    }

    /** Returns the key of an item that a batch puts; what does not fit the table is told as it is of a lookup. */
    static byte[] keyInBatch(TableDefinition table, Item item) {
        byte[] key = table.key().encode(table.keyspace(), item);
        if (key == null) {
            throw new ValidationException(RequestWordingOf.lookupKey(
                    table.key().findFault(item, false).orElseThrow()));
        }
        return key;
    }

    /** Returns the key that a lookup names. */
    static byte[] lookupKey(TableDefinition table, Item key) {
        byte[] encoded = table.key().encodeExactly(table.keyspace(), key);
        if (encoded == null) {
            throw new ValidationException(RequestWordingOf.lookupKey(lookupFault(table, key)));
        }
        return encoded;
    }

    /** Returns the refusal of a key that a lookup names. */
    static ValidationException refusedKey(KeyFault fault) {
        return new ValidationException(RequestWordingOf.lookupKey(fault));
    }

    /** Returns why {@code key}, which was refused, names no item. */
    static KeyFault lookupFault(TableDefinition table, Item key) {
        return table.key().findFaultExactly(key).orElseThrow();
    }

    /** Refuses an item that has a key in an index which it may not have. */
    static void requireIndexKeys(TableDefinition table, Item item) {
        requireIndexKeys(table, item, RequestWordingOf::indexKey);
    }

    /**
     * Refuses an update after which an item has a key in an index that it may not have: also one that was there before
     * the index, and that the update leaves as it is.
     *
     * @param isLegacy whether the update comes from {@code AttributeUpdates}
     */
    static void requireIndexKeys(TableDefinition table, Update update, Item after, boolean isLegacy) {
        requireIndexKeys(
                table,
                after,
                isLegacy
                        ? RequestWordingOf::indexKeyInAttributeUpdates
                        : (index, fault) -> RequestWordingOf.updatedIndexKey(update, index, fault));
    }

    private static void requireIndexKeys(
            TableDefinition table, Item item, BiFunction<String, KeyFault, String> wording) {
        IndexDefinition first = null;
        List<IndexDefinition> indexes = table.indexes();
        for (int i = 0; i < indexes.size(); i++) {
            IndexDefinition index = indexes.get(i);
            if (index.key().encode(index.keyspace(), item) == null
                    && index.key().findFault(item, true).isPresent()) {
                first = firstByName(first, index);
            }
        }
        if (first != null) {
            KeyFault fault = first.key().findFault(item, true).orElseThrow();
            throw new ValidationException(wording.apply(first.name(), fault));
        }
    }

    /** Of several indexes, the service names the first of the alphabet. */
    private static IndexDefinition firstByName(@Nullable IndexDefinition one, IndexDefinition other) {
        return one == null || other.name().compareTo(one.name()) < 0 ? other : one;
    }

    /** Refuses an item that has an empty key in an index. */
    static void requireNoEmptyIndexKey(TableDefinition table, Item item) {
        IndexDefinition first = null;
        for (IndexDefinition index : table.indexes()) {
            if (index.key().findFault(item, true).orElse(null) instanceof KeyFault.Empty) {
                first = firstByName(first, index);
            }
        }
        if (first != null) {
            KeyFault fault = first.key().findFault(item, true).orElseThrow();
            throw new ValidationException(RequestWordingOf.indexKey(first.name(), fault));
        }
    }

    /** Refuses an update that sets a key of an index to what is empty, as far as that is to be seen without an item. */
    static void requireNoEmptyIndexKey(TableDefinition table, Update update) {
        for (Update.Set set : update.sets()) {
            if (set.value() instanceof Operand.Constant constant
                    && isEmpty(constant.value())
                    && set.path().isTopLevel()
                    && isIndexKey(
                            table, set.path().attribute(), constant.value().type())) {
                throw new ValidationException(
                        RequestWording.emptyIndexKeyInUpdate(constant.value().type() == AttributeType.S));
            }
        }
    }

    private static boolean isEmpty(AttributeValue value) {
        return (value instanceof AttributeValue.S text && text.value().isEmpty())
                || (value instanceof AttributeValue.B bytes && bytes.length() == 0);
    }

    private static boolean isIndexKey(TableDefinition table, AttributeName attribute, AttributeType type) {
        KeyAttribute wanted = new KeyAttribute(attribute, type);
        return table.indexes().stream().anyMatch(index -> index.key().all().contains(wanted));
    }

    /** The texts of what is found wrong, by kind. Apart, so that requests in which nothing is wrong never load it. */
    private static final class RequestWordingOf {
        static String invalidItem(InvalidItemException e) {
            return switch (e.reason()) {
                case TOO_DEEP -> RequestWording.nestedTooDeep();
                case EMPTY_SET -> RequestWording.emptySet();
                case DUPLICATE_IN_SET -> RequestWording.duplicateInSet();
                case EMPTY_NAME -> RequestWording.EMPTY_NAME;
                case NAME_TOO_LONG -> RequestWording.NAME_TOO_LONG;
                case NOT_UNICODE -> RequestWording.NOT_UNICODE;
                case MALFORMED -> RequestWording.invalid(String.valueOf(e.getMessage()));
            };
        }

        static String invalidNumber(InvalidNumberException e) {
            return String.valueOf(e.getMessage());
        }

        static String itemKey(KeyFault fault) {
            if (fault instanceof KeyFault.Missing missing) {
                return RequestWording.missingKey(missing.attribute());
            }
            if (fault instanceof KeyFault.WrongType type) {
                return RequestWording.keyType(
                        type.attribute(), type.expected().name(), type.found().name());
            }
            return lookupKey(fault);
        }

        static String lookupKey(KeyFault fault) {
            if (fault instanceof KeyFault.Empty empty) {
                return RequestWording.emptyKey(empty.attribute(), empty.type() == AttributeType.S);
            }
            if (fault instanceof KeyFault.PartitionKeyTooLarge large) {
                return RequestWording.partitionKeyTooLarge(large.aggregated());
            }
            if (fault instanceof KeyFault.SortKeyTooLarge) {
                return RequestWording.sortKeyTooLarge();
            }
            return RequestWording.keyDoesNotMatch();
        }

        static String updatedIndexKey(Update update, String index, KeyFault fault) {
            if (fault instanceof KeyFault.WrongType type) {
                return setsToConstant(update, type.attribute())
                        ? indexKey(index, fault)
                        : RequestWording.indexKeyTypeInUpdate();
            }
            return updatedIndexKeyValue(fault);
        }

        static String indexKeyInAttributeUpdates(String index, KeyFault fault) {
            return fault instanceof KeyFault.WrongType
                    ? RequestWording.updatedTypeMismatch()
                    : updatedIndexKeyValue(fault);
        }

        private static String updatedIndexKeyValue(KeyFault fault) {
            return fault instanceof KeyFault.Empty empty
                    ? RequestWording.emptyIndexKeyInUpdate(empty.type() == AttributeType.S)
                    : RequestWording.indexKeyTooLargeInUpdate();
        }

        private static boolean setsToConstant(Update update, String attribute) {
            return update.sets().stream()
                    .anyMatch(set -> set.value() instanceof Operand.Constant
                            && set.path().isTopLevel()
                            && set.path().attribute().text().equals(attribute));
        }

        static String indexKey(String index, KeyFault fault) {
            if (fault instanceof KeyFault.WrongType type) {
                return RequestWording.indexKeyType(
                        index,
                        type.attribute(),
                        type.expected().name(),
                        type.found().name());
            }
            if (fault instanceof KeyFault.Empty empty) {
                return RequestWording.emptyIndexKey(index, empty.attribute(), empty.type() == AttributeType.S);
            }
            if (fault instanceof KeyFault.PartitionKeyTooLarge large && !large.aggregated()) {
                return RequestWording.indexKeyTooLarge(
                        index, large.attribute(), large.bytes(), KeySchema.MAX_PARTITION_KEY_BYTES);
            }
            if (fault instanceof KeyFault.SortKeyTooLarge large && !large.aggregated()) {
                return RequestWording.indexKeyTooLarge(
                        index, large.attribute(), large.bytes(), KeySchema.MAX_SORT_KEY_BYTES);
            }
            return lookupKey(fault);
        }
    }
}
