package dev.armature.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.operation.OperationType;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.table.ComposedMapping;
import dev.armature.runtime.table.EntityType;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A handler of a table of several entities gives each record to the entity that it is of. */
final class SharedTableTest {
    private static final AttributeName PK = AttributeName.of("pk");
    private static final AttributeName SK = AttributeName.of("sk");
    private static final AttributeName TYPE = AttributeName.of("_type");
    private static final KeyComponent<String> CUSTOMER = KeyComponent.of("customer", StandardConverters.string());
    private static final KeyComponent<String> ORDER = KeyComponent.of("order", StandardConverters.string());

    private static final Mapping CUSTOMERS = new Mapping("Customer", KeySegment.literal("PROFILE"));
    private static final Mapping ORDERS = new Mapping("Order", KeySegment.literal("ORDER#"), ORDER);

    /** Customers and orders alike: the values of their keys. */
    private static final class Mapping extends ComposedMapping<String, String> {
        Mapping(String name, KeySegment... sortKey) {
            super(
                    name,
                    new EntityType(TYPE, name, List.of()),
                    ComposedKey.of(
                            KeyTemplate.partition(PK, KeySegment.literal("CUSTOMER#"), CUSTOMER),
                            KeyTemplate.sort(SK, sortKey)),
                    List.of());
        }

        @Override
        protected KeyValues componentsOf(String entity) {
            return KeyValues.NONE.and(CUSTOMER, entity).and(ORDER, entity);
        }

        @Override
        protected KeyValues componentsOfKey(String key) {
            return componentsOf(key);
        }

        @Override
        protected void writeAttributes(String entity, AttributeSink sink) {
            writeKeys(entity, sink);
        }

        @Override
        protected String readAttributes(AttributeSource source) {
            return readKey(source);
        }

        @Override
        protected String readKey(AttributeSource source) {
            return readKeys(source).get(CUSTOMER);
        }

        @Override
        public String keyOf(String entity) {
            return entity;
        }
    }

    private final List<String> seen = new ArrayList<>();

    private StreamHandler handler(List<EntityChanges> entities) {
        return new StreamHandler() {
            @Override
            protected List<EntityChanges> entities() {
                return entities;
            }
        };
    }

    private static StreamRecord record(StreamViewType view, Item keys, Optional<Item> newImage) {
        return new StreamRecord(
                "1",
                OperationType.INSERT,
                "eu-west-1",
                Optional.empty(),
                Instant.EPOCH,
                keys,
                newImage.map(ReadableItem.class::cast),
                Optional.empty(),
                "1".repeat(22),
                1,
                view);
    }

    private static Item keys(Item item) {
        return Item.of(
                Map.of("pk", item.find(PK).orElseThrow(), "sk", item.find(SK).orElseThrow()));
    }

    @Test
    void tellsImagesByTheirTypes() {
        StreamHandler handler = handler(List.of(
                EntityChanges.newAndOldImages(CUSTOMERS, change -> seen.add("customer")),
                EntityChanges.newAndOldImages(ORDERS, change -> seen.add("order"))));
        Item order = ORDERS.encode("ann");
        Item customer = CUSTOMERS.encode("ann");

        handler.handle(record(StreamViewType.NEW_AND_OLD_IMAGES, keys(order), Optional.of(order)));
        handler.handle(record(StreamViewType.NEW_AND_OLD_IMAGES, keys(customer), Optional.of(customer)));

        assertThat(seen).containsExactly("order", "customer");
    }

    @Test
    void tellsBareKeysByWhatTheyAreComposedOf() {
        StreamHandler handler = handler(List.of(
                EntityChanges.keys(CUSTOMERS, change -> seen.add("customer")),
                EntityChanges.keys(ORDERS, change -> seen.add("order"))));

        handler.handle(record(StreamViewType.KEYS_ONLY, keys(ORDERS.encode("ann")), Optional.empty()));
        handler.handle(record(StreamViewType.KEYS_ONLY, keys(CUSTOMERS.encode("ann")), Optional.empty()));

        assertThat(seen).containsExactly("order", "customer");
    }

    @Test
    void refusesWhatIsOfNoEntity() {
        StreamHandler handler = handler(List.of(
                EntityChanges.keys(CUSTOMERS, change -> seen.add("customer")),
                EntityChanges.keys(ORDERS, change -> seen.add("order"))));
        Item strange = Item.of(Map.of("pk", AttributeValue.of("CUSTOMER#ann"), "sk", AttributeValue.of("NOTE#1")));

        assertThatThrownBy(() -> handler.handle(record(StreamViewType.KEYS_ONLY, strange, Optional.empty())))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("none of the table's entities");
        assertThat(seen).isEmpty();
    }
}
