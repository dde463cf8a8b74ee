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
            Statement statement = Statements.parse(member.statement(), member.parameters());
            requireSupported(statement);
            statements.add(statement);
        }
        boolean reads = statements.get(0).isRead();
        if (statements.stream().anyMatch(statement -> statement.isRead() != reads)) {
            throw new ValidationException(PartiqlWording.mixedTransaction());
        }
        return reads ? read(statements, request) : write(statements, request);
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
            throw new ValidationException(PartiqlWording.indexNotSupported());
        }
    }

    private ExecuteTransactionResponse read(List<Statement> statements, ExecuteTransactionRequest request) {
        List<ReadPlan.Get> plans = new ArrayList<>();
        List<TransactGetItem> items = new ArrayList<>();
        for (Statement statement : statements) {
            TableDefinition table = tables.require(statement.table());
            if (!(ReadPlanner.plan((Statement.Select) statement, table, null) instanceof ReadPlan.Get plan)) {
                throw new ValidationException(PartiqlWording.transactionSelectWithoutKey());
            }
            plans.add(plan);
            items.add(new TransactGetItem(table.name(), plan.key()));
        }
        TransactGetItemsResponse response =
                get.handle(new TransactGetItemsRequest(items, request.returnConsumedCapacity()));
        List<Optional<ReadableItem>> rows = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            rows.add(StatementReader.row(
                    (Statement.Select) statements.get(i),
                    plans.get(i).filter(),
                    response.responses().get(i)));
        }
        return new ExecuteTransactionResponse(rows, response.consumedCapacity());
    }

    private ExecuteTransactionResponse write(List<Statement> statements, ExecuteTransactionRequest request) {
        List<TransactWriteItem> items = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            items.add(WritePlanner.plan(
                    statement,
                    tables.require(statement.table()),
                    request.transactStatements().get(i).returnValuesOnConditionCheckFailure()));
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
