package plants;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.CollectionLookup;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SharedAttributes;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Plants}, which holds {@link Thing} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class PlantsTable extends TableFacade<PlantsTable.Transaction> {
    private static final AccessPath<Thing> BY_PARTITION = AccessPath.<Thing>shared(Things.TYPES, PlantCodec.INSTANCE);

    private final PlantRepository plants;

    private final PumpRepository pumps;

    private PlantsTable(TableBinding table) {
        super(table);
        this.plants = new PlantRepository(table);
        this.pumps = new PumpRepository(table);
    }

    /** Returns the table under its declared name. */
    public static PlantsTable over(DynamoClient client) {
        return new PlantsTable(TableBinding.of(client, "Plants"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<PlantsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Plant} entities. */
    public PlantRepository plants() {
        return plants;
    }

    /** Returns the repository of {@link Pump} entities. */
    public PumpRepository pumps() {
        return pumps;
    }

    /** Begins a query of the table for all entities of one partition, each read as what it is. */
    public ConsistentQuery<Thing, SharedAttributes> byPartition(int number) {
        return new ConsistentQuery<>(
                ReadPlan.of(table(), BY_PARTITION, Things.TYPES.attributes()).key(PlantCodec.NUMBER_COMPONENT, number));
    }

    /** Begins to read the plant with this key and all that belongs to it: one query, of as many pages as it takes. */
    public CollectionLookup<PlantWithPumps> plantWithPumps(int number) {
        return CollectionLookup.ofPartition(
                table(),
                PlantCodec.INSTANCE,
                new PlantKey(number),
                (root, items) -> new PlantWithPumps(root, items.list(PumpCodec.INSTANCE)));
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected PlantsTable with(TableBinding table) {
        return new PlantsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("sk").numbers("site").partitionKey("site").sortKey("sk");
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a plant that must not be there yet. */
        public Transaction create(Plant plant) {
            addCreate(PlantCodec.INSTANCE, plant);
            return this;
        }

        /** Stores a plant, in place of one with the same key. */
        public Transaction put(Plant plant) {
            addPut(PlantCodec.INSTANCE, plant);
            return this;
        }

        /** Changes the plant with this key, which must exist. */
        public Transaction update(PlantKey key, Consumer<PlantRepository.Changes> changes) {
            addUpdate(PlantCodec.INSTANCE, key, new PlantRepository.Changes(), changes);
            return this;
        }

        /** Changes the plant with this key, which must exist and satisfy the condition. */
        public Transaction update(
                PlantKey key,
                Consumer<PlantRepository.Changes> changes,
                Function<PlantAttributes, Condition> condition) {
            addUpdate(
                    PlantCodec.INSTANCE,
                    key,
                    new PlantRepository.Changes(),
                    changes,
                    condition.apply(PlantAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the plant, if there is one. */
        public Transaction delete(Plant plant) {
            addDelete(PlantCodec.INSTANCE, plant);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(PlantKey key) {
            addDeleteByKey(PlantCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the plant with this key satisfies the condition. */
        public Transaction check(PlantKey key, Function<PlantAttributes, Condition> condition) {
            addCheck(PlantCodec.INSTANCE, key, condition.apply(PlantAttributes.INSTANCE));
            return this;
        }

        /** Stores a pump that must not be there yet. */
        public Transaction create(Pump pump) {
            addCreate(PumpCodec.INSTANCE, pump);
            return this;
        }

        /** Stores a pump, in place of one with the same key. */
        public Transaction put(Pump pump) {
            addPut(PumpCodec.INSTANCE, pump);
            return this;
        }

        /** Changes the pump with this key, which must exist. */
        public Transaction update(PumpKey key, Consumer<PumpRepository.Changes> changes) {
            addUpdate(PumpCodec.INSTANCE, key, new PumpRepository.Changes(), changes);
            return this;
        }

        /** Changes the pump with this key, which must exist and satisfy the condition. */
        public Transaction update(
                PumpKey key, Consumer<PumpRepository.Changes> changes, Function<PumpAttributes, Condition> condition) {
            addUpdate(
                    PumpCodec.INSTANCE,
                    key,
                    new PumpRepository.Changes(),
                    changes,
                    condition.apply(PumpAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the pump, if there is one. */
        public Transaction delete(Pump pump) {
            addDelete(PumpCodec.INSTANCE, pump);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(PumpKey key) {
            addDeleteByKey(PumpCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the pump with this key satisfies the condition. */
        public Transaction check(PumpKey key, Function<PumpAttributes, Condition> condition) {
            addCheck(PumpCodec.INSTANCE, key, condition.apply(PumpAttributes.INSTANCE));
            return this;
        }

        /** Stores entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Thing> entities) {
            for (Thing entity : entities) {
                Things.fold(entity, this::create, this::create);
            }
            return this;
        }
    }
}
