package dev.armature.engine.operation;

import dev.armature.engine.partiql.ReadPlan;
import dev.armature.engine.partiql.Statement;
import dev.armature.engine.partiql.WritePlanner;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BatchExecuteStatementRequest;
import dev.armature.runtime.operation.BatchExecuteStatementResponse;
import dev.armature.runtime.operation.BatchStatementError;
import dev.armature.runtime.operation.BatchStatementRequest;
import dev.armature.runtime.operation.BatchStatementResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * BatchExecuteStatement: does up to 25 statements of one item each, each for itself. What is wrong with a statement is
 * told in its place; only a batch that reads and writes, or names an item twice, is refused as a whole.
 */
final class BatchExecuteStatementHandler
        implements OperationHandler<BatchExecuteStatementRequest, BatchExecuteStatementResponse> {
    private static final int MAX_STATEMENTS = 25;
    private static final String EXCEPTION = "Exception";

    private final Tables tables;
    private final StatementReader reader;
    private final StatementWriter writer;

    BatchExecuteStatementHandler(Tables tables, StatementReader reader, StatementWriter writer) {
        this.tables = tables;
        this.reader = reader;
        this.writer = writer;
    }

    /** A statement that can be done, and the key of its item in the store. */
    @SuppressWarnings("ArrayRecordComponent") // keys are arrays everywhere, and tasks are not compared
    private record Task(String table, byte[] key, Work work) {}

    /** Does a statement. */
    private interface Work {
        StatementWriter.Written run();
    }

    @Override
    public BatchExecuteStatementResponse handle(BatchExecuteStatementRequest request) {
        List<BatchStatementRequest> members = request.statements();
        DistinctKeys.requireCount("statements", members.size(), MAX_STATEMENTS);
        for (int i = 0; i < members.size(); i++) {
            Statements.requireLength(members.get(i).statement(), "statements." + (i + 1) + ".member.statement");
        }
        Run run = new Run(request.returnConsumedCapacity());
        members.forEach(run::parse);
        run.requireOneKind();
        run.prepare(members);
        return run.execute();
    }

    /** Returns the short name of an error, which is not always its long name without the end. */
    private static String code(DynamoException error) {
        String name = error.errorCode();
        return switch (name) {
            case "ValidationException" -> "ValidationError";
            case "ThrottlingException" -> "ThrottlingError";
            default -> name.endsWith(EXCEPTION) ? name.substring(0, name.length() - EXCEPTION.length()) : name;
        };
    }

    /** Returns the answer to a statement that failed; its table is named only once the statement was being done. */
    private static BatchStatementResponse failed(DynamoException error, Optional<String> table) {
        Optional<Item> item =
                error instanceof ConditionalCheckFailedException failed ? failed.item() : Optional.empty();
        return new BatchStatementResponse(
                Optional.of(new BatchStatementError(code(error), Optional.ofNullable(error.getMessage()), item)),
                table,
                Optional.empty());
    }

    /** One batch on its way: for each statement what was read of it, then what there is to do, or why there is not. */
    private final class Run {
        private final ReturnConsumedCapacity detail;
        private final List<@Nullable Statement> statements = new ArrayList<>();
        private final List<@Nullable Task> tasks = new ArrayList<>();
        private final List<@Nullable DynamoException> errors = new ArrayList<>();

        Run(ReturnConsumedCapacity detail) {
            this.detail = detail;
        }

        void parse(BatchStatementRequest member) {
            try {
                statements.add(Statements.parse(member.statement(), member.parameters()));
                errors.add(null);
            } catch (ValidationException e) {
                statements.add(null);
                errors.add(e);
            }
        }

        void requireOneKind() {
            Boolean reads = null;
            for (Statement statement : statements) {
                if (statement != null) {
                    if (reads != null && reads != statement.isRead()) {
                        throw new ValidationException(PartiqlWording.mixedBatch());
                    }
                    reads = statement.isRead();
                }
            }
        }

        void prepare(List<BatchStatementRequest> members) {
            DistinctKeys distinct = new DistinctKeys(RequestWording.duplicateKeys());
            for (int i = 0; i < members.size(); i++) {
                Task task = null;
                Statement statement = statements.get(i);
                if (statement != null) {
                    try {
                        task = task(statement, members.get(i));
                    } catch (DynamoException e) {
                        errors.set(i, e);
                    }
                }
                tasks.add(task);
                distinct.add(task == null ? null : task.key());
            }
        }

        private Task task(Statement statement, BatchStatementRequest member) {
            return statement instanceof Statement.Select select ? read(select, member) : write(statement, member);
        }

        private Task read(Statement.Select select, BatchStatementRequest member) {
            StatementRead read = reader.prepare(select, member.consistentRead(), Integer.MAX_VALUE, detail);
            if (!(read.plan() instanceof ReadPlan.Get get) || get.filter().isPresent()) {
                throw new ValidationException(PartiqlWording.batchSelectWithoutKey());
            }
            byte[] key = ItemKeys.lookupKey(read.table(), ItemKeys.item(get.key()));
            return new Task(read.table().name(), key, () -> {
                Rows rows = reader.read(read, ReadPosition.start(1));
                return new StatementWriter.Written(rows.items().stream().findFirst(), rows.consumedCapacity());
            });
        }

        private Task write(Statement statement, BatchStatementRequest member) {
            TransactWriteItem write = writer.prepare(statement, member.returnValuesOnConditionCheckFailure());
            byte[] key = write instanceof TransactWriteItem.Put put
                    ? ItemKeys.keyOf(tables.require(write.tableName()), ItemKeys.item(put.item()))
                    : ItemKeys.lookupKey(tables.require(write.tableName()), ItemKeys.item(key(write)));
            return new Task(
                    write.tableName(), key, () -> writer.write(write, WritePlanner.returning(statement), detail));
        }

        private static WritableItem key(TransactWriteItem write) {
            return write instanceof TransactWriteItem.Update update
                    ? update.key()
                    : ((TransactWriteItem.Delete) write).key();
        }

        BatchExecuteStatementResponse execute() {
            List<BatchStatementResponse> responses = new ArrayList<>();
            CapacitySum consumed = new CapacitySum();
            for (int i = 0; i < tasks.size(); i++) {
                Task task = tasks.get(i);
                DynamoException error = errors.get(i);
                responses.add(
                        task == null || error != null
                                ? failed(required(error), Optional.empty())
                                : execute(task, consumed));
            }
            return new BatchExecuteStatementResponse(responses, consumed.totals());
        }

        private static DynamoException required(@Nullable DynamoException error) {
            if (error == null) {
                throw new IllegalStateException("A statement that cannot be done has an error");
            }
            return error;
        }

        private static BatchStatementResponse execute(Task task, CapacitySum consumed) {
            try {
                StatementWriter.Written done = task.work().run();
                consumed.add(done.consumedCapacity());
                return new BatchStatementResponse(Optional.empty(), Optional.of(task.table()), done.item());
            } catch (DynamoException e) {
                return failed(e, Optional.of(task.table()));
            }
        }
    }
}
