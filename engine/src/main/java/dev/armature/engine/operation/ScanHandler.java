package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.encoding.KeyRange;
import dev.armature.engine.encoding.Keyspace;
import dev.armature.engine.expression.evaluation.ConditionEvaluator;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;

/** Scan: reads a page of a table or an index, or of one segment of it, in the order of the partition keys' hashes. */
final class ScanHandler implements OperationHandler<ScanRequest, ScanResponse> {
    private static final int MAX_SEGMENTS = 1_000_000;

    private final Tables tables;
    private final ItemReader reader;

    ScanHandler(Tables tables, ItemReader reader) {
        this.tables = tables;
        this.reader = reader;
    }

    @Override
    public ScanResponse handle(ScanRequest request) {
        int limit = Limits.require(request.limit());
        requireSegment(request);
        Selection.findFault(
                        request.select(),
                        request.projectionExpression().isPresent(),
                        request.indexName().isPresent())
                .ifPresent(fault -> {
                    throw new ValidationException(fault);
                });
        Expressions expressions = new Expressions(request.substitutions());
        ConditionEvaluator filter = request.filterExpression().isEmpty()
                ? null
                : expressions.evaluator(
                        Expressions.Parameter.SCAN_FILTER,
                        expressions.condition(
                                Expressions.Parameter.SCAN_FILTER,
                                request.filterExpression().get()));
        Projection projection = expressions.projection(request.projectionExpression());
        ProjectionApplier applier = expressions.applier(projection);
        expressions.requireValid();
        TableDefinition table = expressions.fitting(tables.require(request.tableName()));
        ReadTarget target = new ReadTarget(table, tables.requireIndex(table, request.indexName()));
        if (request.consistentRead() && target.isGlobalIndex()) {
            throw new ValidationException(RequestWording.consistentReadOnGlobalIndex());
        }
        Selection selection = Selection.of(target, request.select(), projection, applier, filter);
        PageReader.Page page = new PageReader(target, selection, limit).read(reader, range(request, target), true);
        return new ScanResponse(
                page.items(),
                page.count(),
                page.evaluated().size(),
                page.lastEvaluatedKey(),
                ReadCapacity.of(
                        target, request.tableName(), page, request.consistentRead(), request.returnConsumedCapacity()));
    }

    private static void requireSegment(ScanRequest request) {
        if (request.segment().isPresent() != request.totalSegments().isPresent()) {
            throw new ValidationException(
                    RequestWording.segmentsIncomplete(request.segment().isPresent()));
        }
        if (request.segment().isEmpty() || request.totalSegments().isEmpty()) {
            return;
        }
        int segment = request.segment().get();
        int total = request.totalSegments().get();
        if (segment < 0) {
            throw new ValidationException(RequestWording.constraint(
                    Integer.toString(segment), "segment", "have value greater than or equal to 0"));
        }
        if (total < 1 || total > MAX_SEGMENTS) {
            throw new ValidationException(RequestWording.constraint(
                    Integer.toString(total),
                    "totalSegments",
                    total < 1 ? "have value greater than or equal to 1" : "have value less than or equal to 1000000"));
        }
        if (segment >= total) {
            throw new ValidationException(RequestWording.segmentTooLarge(segment, total));
        }
    }

    private static KeyRange range(ScanRequest request, ReadTarget target) {
        KeyRange range =
                request.segment().isPresent() && request.totalSegments().isPresent()
                        ? Keyspace.part(
                                target.keyspace(),
                                request.segment().get(),
                                request.totalSegments().get())
                        : Keyspace.range(target.keyspace());
        if (request.exclusiveStartKey().isEmpty()) {
            return range;
        }
        byte[] start = target.findStartKey(request.exclusiveStartKey().get());
        if (start == null) {
            throw new ValidationException(
                    target.index() == null
                            ? RequestWording.startKeyInvalid(RequestWording.keyDoesNotMatch())
                            : RequestWording.startKeyInvalid());
        }
        if (!range.contains(start)) {
            throw new ValidationException(RequestWording.startKeyOutsideSegment(
                    request.segment().orElse(0), request.totalSegments().orElse(1)));
        }
        return range.after(start, true);
    }
}
