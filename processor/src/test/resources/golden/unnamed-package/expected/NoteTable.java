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

/** The table {@code Note}, which holds {@link Note} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteTable extends TableFacade<NoteTable.Transaction> {
    private final NoteRepository notes;

    private NoteTable(TableBinding table) {
        super(table);
        this.notes = new NoteRepository(table);
    }

    /** Returns the table under its declared name. */
    public static NoteTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<NoteTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Note", NoteTable::new);
    }

    /** Returns the repository of {@link Note} entities. */
    public NoteRepository notes() {
        return notes;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
                .strings("id")
                .numbers("place")
                .partitionKey("id")
                .sortKey("place")
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a note that must not be there yet. */
        public Transaction create(Note note) {
            addCreate(NoteCodec.INSTANCE, note);
            return this;
        }

        /** Stores note entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Note> entities) {
            addCreateAll(NoteCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a note, in place of one with the same key. */
        public Transaction put(Note note) {
            addPut(NoteCodec.INSTANCE, note);
            return this;
        }

        /** Changes the note with this key, which must exist. */
        public Transaction update(NoteKey key, Consumer<NoteRepository.Changes> changes) {
            addUpdate(NoteCodec.INSTANCE, key, new NoteRepository.Changes(), changes);
            return this;
        }

        /** Changes the note with this key, which must exist and satisfy the condition. */
        public Transaction update(
                NoteKey key, Consumer<NoteRepository.Changes> changes, Function<NoteAttributes, Condition> condition) {
            addUpdate(
                    NoteCodec.INSTANCE,
                    key,
                    new NoteRepository.Changes(),
                    changes,
                    condition.apply(NoteAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the note, if there is one. */
        public Transaction delete(Note note) {
            addDelete(NoteCodec.INSTANCE, note);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(NoteKey key) {
            addDeleteByKey(NoteCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the note with this key satisfies the condition. */
        public Transaction check(NoteKey key, Function<NoteAttributes, Condition> condition) {
            addCheck(NoteCodec.INSTANCE, key, condition.apply(NoteAttributes.INSTANCE));
            return this;
        }
    }
}
