package pages;

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

/** The table {@code Reports}, which holds {@link Report} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class ReportsTable extends TableFacade<ReportsTable.Transaction> {
    private final ReportRepository reports;

    private ReportsTable(TableBinding table) {
        super(table);
        this.reports = new ReportRepository(table);
    }

    /** Returns the table under its declared name. */
    public static ReportsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ReportsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Reports", ReportsTable::new);
    }

    /** Returns the repository of {@link Report} entities. */
    public ReportRepository reports() {
        return reports;
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

        /** Stores a report that must not be there yet. */
        public Transaction create(Report report) {
            addCreate(ReportCodec.INSTANCE, report);
            return this;
        }

        /** Stores report entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Report> entities) {
            addCreateAll(ReportCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a report, in place of one with the same key. */
        public Transaction put(Report report) {
            addPut(ReportCodec.INSTANCE, report);
            return this;
        }

        /** Changes the report with this key, which must exist. */
        public Transaction update(ReportKey key, Consumer<ReportRepository.Changes> changes) {
            addUpdate(ReportCodec.INSTANCE, key, new ReportRepository.Changes(), changes);
            return this;
        }

        /** Changes the report with this key, which must exist and satisfy the condition. */
        public Transaction update(
                ReportKey key,
                Consumer<ReportRepository.Changes> changes,
                Function<ReportAttributes, Condition> condition) {
            addUpdate(
                    ReportCodec.INSTANCE,
                    key,
                    new ReportRepository.Changes(),
                    changes,
                    condition.apply(ReportAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the report, if there is one. */
        public Transaction delete(Report report) {
            addDelete(ReportCodec.INSTANCE, report);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(ReportKey key) {
            addDeleteByKey(ReportCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the report with this key satisfies the condition. */
        public Transaction check(ReportKey key, Function<ReportAttributes, Condition> condition) {
            addCheck(ReportCodec.INSTANCE, key, condition.apply(ReportAttributes.INSTANCE));
            return this;
        }
    }
}
