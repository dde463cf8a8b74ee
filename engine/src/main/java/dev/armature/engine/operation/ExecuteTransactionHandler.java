package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.partiql.ReadPlan;
import dev.armature.engine.partiql.ReadPlanner;
import dev.armature.engine.partiql.Statement;
import dev.armature.engine.partiql.WritePlanner;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ExecuteTransactionRequest;
import dev.armature.runtime.operation.ExecuteTransactionResponse;
import dev.armature.runtime.operation.ParameterizedStatement;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactGetItemsResponse;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** ExecuteTransaction: reads up to 100 items of one moment, or does up to 100 writes and checks, all or none. */
final class ExecuteTransactionHandler
        implements OperationHandler<ExecuteTransactionRequest, ExecuteTransactionResponse> {
    private final Tables tables;
    private final OperationHandler<TransactGetItemsRequest, TransactGetItemsResponse> get;
    private final OperationHandler<TransactWriteItemsRequest, TransactWriteItemsResponse> write;

    ExecuteTransactionHandler(
            Tables tables,
            OperationHandler<TransactGetItemsRequest, TransactGetItemsResponse> get,
            OperationHandler<TransactWriteItemsRequest, TransactWriteItemsResponse> write) {
        this.tables = tables;
        this.get = get;
        this.write = write;
    }

    @Override
    public ExecuteTransactionResponse handle(ExecuteTransactionRequest request) {
        List<ParameterizedStatement> members = request.transactStatements();
        DistinctKeys.requireCount("transactStatements", members.size(), DistinctKeys.MAX_IN_TRANSACTION);
        for (int i = 0; i < members.size(); i++) {
            Statements.requireLength(members.get(i).statement(), "transactStatements." + (i + 1) + ".member.statement");
        }
        List<Statement> statements = new ArrayList<>();
        for (ParameterizedStatement member : members) {
            statements.add(Statements.parse(member.statement(), member.parameters()));
        }
        boolean reads = statements.get(0).isRead();
        if (statements.stream().anyMatch(statement -> statement.isRead() != reads)) {
            throw new ValidationException(PartiqlWording.mixedTransaction());
        }
        return reads ? read(statements, request) : write(statements, request);
    }

    /** Plans one statement, and says which one it is that is refused. */
    private static <T> T planned(int index, Statement statement, Supplier<T> plan) {
        try {
            requireSupported(statement);
            return plan.get();
        } catch (ValidationException e) {
            ValidationException refused =
                    new ValidationException(PartiqlWording.inTransaction(index, String.valueOf(e.getMessage())));
            refused.initCause(e);
            throw refused;
        }
    }

    private static void requireSupported(Statement statement) {
        if (WritePlanner.returning(statement) != ReturnValues.NONE) {
            throw new ValidationException(PartiqlWording.returningInTransaction());
        }
        boolean namesIndex =
                (statement instanceof Statement.Select select && select.index().isPresent())
                        || (statement instanceof Statement.Exists exists
                                && exists.select().index().isPresent());
        if (namesIndex) {
            throw new ValidationException(PartiqlWording.transactionOnIndex());
        }
    }

    private ExecuteTransactionResponse read(List<Statement> statements, ExecuteTransactionRequest request) {
        List<TransactGetItem> items = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement.Select select = (Statement.Select) statements.get(i);
            TableDefinition table = tables.require(select.table());
            items.add(planned(i, select, () -> get(select, table)));
        }
        TransactGetItemsResponse response =
                get.handle(new TransactGetItemsRequest(items, request.returnConsumedCapacity()));
        List<Optional<ReadableItem>> rows = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Columns columns = new Columns((Statement.Select) statements.get(i));
            rows.add(response.responses().get(i).map(columns::row));
        }
        return new ExecuteTransactionResponse(rows, response.consumedCapacity());
    }

    private static TransactGetItem get(Statement.Select select, TableDefinition table) {
        if (ReadPlanner.plan(select, table, null) instanceof ReadPlan.Get plan
                && plan.filter().isEmpty()) {
            return new TransactGetItem(table.name(), plan.key());
        }
        throw new ValidationException(PartiqlWording.transactionSelectWithoutKey());
    }

    private ExecuteTransactionResponse write(List<Statement> statements, ExecuteTransactionRequest request) {
        List<TransactWriteItem> items = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            TableDefinition table = tables.require(statement.table());
            ReturnValuesOnConditionCheckFailure onFailure =
                    request.transactStatements().get(i).returnValuesOnConditionCheckFailure();
            items.add(planned(i, statement, () -> WritePlanner.plan(statement, table, onFailure)));
        }
        try {
            TransactWriteItemsResponse response = write.handle(new TransactWriteItemsRequest(
                    items,
                    request.clientRequestToken(),
                    request.returnConsumedCapacity(),
                    ReturnItemCollectionMetrics.NONE));
            return new ExecuteTransactionResponse(List.of(), response.consumedCapacity());
        } catch (TransactionCanceledException e) {
            throw cancelled(statements, e);
        }
    }

    /** Says of an INSERT whose condition failed that its item is there. */
    private static TransactionCanceledException cancelled(
            List<Statement> statements, TransactionCanceledException cancelled) {
        List<CancellationReason> reasons = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            CancellationReason reason = cancelled.cancellationReasons().get(i);
            if (statements.get(i) instanceof Statement.Insert
                    && reason.code().equals(CancellationReason.CONDITIONAL_CHECK_FAILED)) {
                reason = new CancellationReason(
                        CancellationReason.DUPLICATE_ITEM, Optional.of(PartiqlWording.duplicateItem()), reason.item());
            }
            reasons.add(reason);
            codes.add(reason.code());
        }
        TransactionCanceledException renamed =
                new TransactionCanceledException(RequestWording.transactionCancelled(codes), reasons);
        renamed.initCause(cancelled);
        return renamed;
    }
}
