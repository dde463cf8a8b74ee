package shapes;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Drawings}, which holds {@link Drawing} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DrawingsTable extends TableFacade<DrawingsTable.Transaction> {
    private final DrawingRepository drawings;

    private DrawingsTable(TableBinding table) {
        super(table);
        this.drawings = new DrawingRepository(table);
    }

    /** Returns the table under its declared name. */
    public static DrawingsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<DrawingsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Drawings", DrawingsTable::new);
    }

    /** Returns the repository of {@link Drawing} entities. */
    public DrawingRepository drawings() {
        return drawings;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName).strings("id").partitionKey("id").toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a drawing that must not be there yet. */
        public Transaction create(Drawing drawing) {
            addCreate(DrawingCodec.INSTANCE, drawing);
            return this;
        }

        /** Stores drawing entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Drawing> entities) {
            addCreateAll(DrawingCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a drawing, in place of one with the same key. */
        public Transaction put(Drawing drawing) {
            addPut(DrawingCodec.INSTANCE, drawing);
            return this;
        }

        /** Changes the drawing with this key, which must exist. */
        public Transaction update(DrawingKey key, Consumer<DrawingRepository.Changes> changes) {
            addUpdate(DrawingCodec.INSTANCE, key, new DrawingRepository.Changes(), changes);
            return this;
        }

        /** Changes the drawing with this key, which must exist and satisfy the condition. */
        public Transaction update(
                DrawingKey key,
                Consumer<DrawingRepository.Changes> changes,
                Function<DrawingAttributes, Condition> condition) {
            addUpdate(
                    DrawingCodec.INSTANCE,
                    key,
                    new DrawingRepository.Changes(),
                    changes,
                    condition.apply(DrawingAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the drawing, if there is one. */
        public Transaction delete(Drawing drawing) {
            addDelete(DrawingCodec.INSTANCE, drawing);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(DrawingKey key) {
            addDeleteByKey(DrawingCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the drawing with this key satisfies the condition. */
        public Transaction check(DrawingKey key, Function<DrawingAttributes, Condition> condition) {
            addCheck(DrawingCodec.INSTANCE, key, condition.apply(DrawingAttributes.INSTANCE));
            return this;
        }
    }
}
